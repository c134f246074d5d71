/** Where a delivery goes: one of the account's saved addresses, or a new one. */

import { addressLines } from '@fireline/domain/delivery/address-format';
import { limits } from '@fireline/domain/limits';
import type { Address } from '@fireline/domain/order/schema';
import { addressKey } from '#entities/user/address-key.ts';

/** Value for an address that is typed in. */
export const newAddress = 'new';

/**
 * The selected saved address: the one that was picked or, before anything was picked, the one used
 * last, otherwise the first. Null means the address in the form.
 */
export function pickedAddress(
  saved: readonly Address[],
  pick: string | null,
  typed: Address,
): Address | null {
  if (pick === newAddress) return null;
  const byKey = (key: string) => saved.find((address) => addressKey(address) === key);
  if (pick !== null) return byKey(pick) ?? null;
  const isBlank = typed.line1 === '' && typed.postcode === '' && typed.city === '';
  return byKey(addressKey(typed)) ?? (isBlank ? (saved[0] ?? null) : null);
}

/** Whether `address` can still be added to the address book. */
export function canSave(saved: readonly Address[], address: Address): boolean {
  return (
    saved.length < limits.addressesPerUser &&
    !saved.some((other) => addressKey(other) === addressKey(address))
  );
}

/** `14 Elm Street, Apt 3, Brooklyn 11201`, as `country` writes it. */
export function addressText(address: Address, country: string | null): string {
  return addressLines(address, country).join(', ');
}
