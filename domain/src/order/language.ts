/** Which language people are written to in: notifications, emails, and push messages. */
import type { ShopInput } from '../shop/settings.ts';
import type { Language } from '../texts/language.ts';
import type { Order } from './schema.ts';

/** `shop` is null before it was set up. */
export type KnownShop = Pick<ShopInput, 'language'> | null;

/** The customer of `order` is written to in the language that they ordered in. */
export function languageOf(order: Pick<Order, 'language'>, shop: KnownShop): Language {
  return order.language ?? staffLanguage(shop);
}

export function staffLanguage(shop: KnownShop): Language {
  return shop?.language ?? 'en';
}
