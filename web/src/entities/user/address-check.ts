/** What the schema of an address can't know: it needs the shop, or what was there before. */
import { postcodeName } from '@fireline/domain/delivery/address-format';
import type { Address } from '@fireline/domain/order/schema';
import { countryOf } from '@fireline/domain/shop/country';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { isPostcodeRequired } from '@fireline/domain/zones/delivers-to';

/** The error of a missing postcode, by its path in a form; none where there are no postcodes. */
export function postcodeError(
  { postcode }: Pick<Address, 'postcode'>,
  shop: Shop | null,
): Readonly<Record<string, string>> {
  const isMissing = postcode.trim() === '' && isPostcodeNeeded(shop);
  return isMissing ? { 'address.postcode': postcodeWanted(shop) } : {};
}

/** `Enter a ZIP code.` */
export function postcodeWanted(shop: Shop | null): string {
  return texts.address.postcodeNeeded({ name: postcodeName(shop && countryOf(shop)) });
}

/** Until the shop is known, it may need one. */
export function isPostcodeNeeded(shop: Shop | null): boolean {
  return shop === null || isPostcodeRequired(shop);
}

/** `address` with its position only if it's still the place that `before` was. */
export function withinPlace(address: Address, before: Address | null): Address {
  const { position, ...lines } = address;
  const isSame = before !== null && placeFields.every((field) => lines[field] === before[field]);
  return isSame && before.position ? { ...lines, position: before.position } : lines;
}

/** The door and the bell don't move an address on the map. */
const placeFields = ['line1', 'postcode', 'city'] as const;
