/** The saved addresses as a list in which each is there once. */
import type { Address } from '@fireline/domain/order/schema';
import { addressKey } from '#entities/user/address-key.ts';

/**
 * Restores `address` to where it was deleted. It may be there already: another tab has added it
 * again, or this one doesn't show yet that it's gone.
 */
export function withAddressBack(
  addresses: readonly Address[],
  address: Address,
  place: number,
): Address[] {
  const key = addressKey(address);
  const others = addresses.filter((other) => addressKey(other) !== key);
  return others.toSpliced(place, 0, address);
}
