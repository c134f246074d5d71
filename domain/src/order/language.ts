/**
 * Which language and locale people are written to in: notifications, emails, and push messages.
 */
import type { ShopInput } from '../shop/settings.ts';
import type { Language } from '../texts/language.ts';
import { type Locale, localeFor } from '../texts/locale.ts';
import type { Order } from './schema.ts';

/** `shop` is null before it was set up. */
export type KnownShop = Partial<Pick<ShopInput, 'language' | 'region' | 'timeZone'>> | null;

/** The customer of `order` is written to in the language that they ordered in. */
export function localeOf(order: Pick<Order, 'language'>, shop: KnownShop): Locale {
  return localeFor(order.language ?? staffLanguage(shop), shop?.region);
}

export function staffLanguage(shop: KnownShop): Language {
  return shop?.language ?? 'en';
}

export function staffLocale(shop: KnownShop): Locale {
  return localeFor(staffLanguage(shop), shop?.region);
}
