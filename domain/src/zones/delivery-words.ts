/** What customers are told about delivery to an address, before and after ordering. */

import { postcodeName } from '../delivery/address-format.ts';
import { distanceText } from '../delivery/distance-text.ts';
import { formatMoney } from '../money/money.ts';
import { type CountryFacts, countryOf } from '../shop/country.ts';
import type { Shop } from '../shop/settings.ts';
import type { AllTexts } from '../texts/catalogs.ts';
import type { Locale } from '../texts/locale.ts';
import { spokenLocale, texts } from '../texts/texts.ts';
import type { DeliveryTerms, NoDelivery, Place } from './delivers-to.ts';

/** The locale to say it in, with its texts: the page's, or an order's. */
export interface Speech {
  readonly says: AllTexts['zones'];
  readonly locale: Locale;
}

const spoken = (): Speech => ({ says: texts.zones, locale: spokenLocale() });

export function noDeliveryText(
  why: NoDelivery,
  { postcode }: Place,
  shop: CountryFacts & Pick<Shop, 'deliveryMeters'>,
  { says, locale }: Speech = spoken(),
): string {
  switch (why) {
    case 'off':
      return says.off;
    case 'outside':
      return postcode.trim() === ''
        ? says.outside
        : says.outsidePostcode({ postcode: postcode.trim() });
    case 'too-far':
      return says.tooFar({ distance: distanceText(shop.deliveryMeters ?? 0, locale) });
    case 'postcode-missing':
      return says.postcodeMissing({ name: postcodeName(countryOf(shop)) });
    case 'position-missing':
      return says.positionMissing;
  }
}

/** Null if the goods are worth the minimum. */
export function belowMinimumText(
  { minimum }: Pick<DeliveryTerms, 'minimum'>,
  { subtotal, currency }: { readonly subtotal: number; readonly currency: string },
  { says, locale }: Speech = spoken(),
): string | null {
  if (subtotal >= minimum) return null;
  return says.belowMinimum({
    minimum: formatMoney(minimum, currency, locale),
    missing: formatMoney(minimum - subtotal, currency, locale),
  });
}

/** `Delivery $3.99 · free from $40.00 · minimum order $15.00`. */
export function termsText(
  { deliveryFee, freeFrom, minimum }: DeliveryTerms,
  currency: string,
): string {
  const says = texts.zones;
  const money = (amount: number) => formatMoney(amount, currency);
  return [
    deliveryFee === 0 ? says.feeFree : says.fee({ fee: money(deliveryFee) }),
    ...(deliveryFee > 0 && freeFrom !== null ? [says.freeFrom({ amount: money(freeFrom) })] : []),
    ...(minimum > 0 ? [says.minimum({ amount: money(minimum) })] : []),
  ].join(' · ');
}
