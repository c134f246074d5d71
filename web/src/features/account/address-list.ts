/** The saved addresses as a list in which each is there once. */
import type { Address } from '@fireline/domain/order/schema';

/** What makes two addresses the same: everything but where the map has them. */
export function addressKey({ line1, line2, postcode, city, instructions }: Address): string {
  return JSON.stringify([line1, line2, postcode, city, instructions]);
}

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
