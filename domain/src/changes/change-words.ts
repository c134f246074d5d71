/** A change in words, for what functions write: notifications, emails, and the timeline. */
import type { KnownShop } from '../order/language.ts';
import type { Order } from '../order/schema.ts';
import { oneLine } from '../safe-text.ts';
import { momentText } from '../shop/opening-words.ts';
import { textsIn } from '../texts/all-texts.ts';
import type { Locale } from '../texts/locale.ts';
import { allChanges, type MovedWords } from './moved-text.ts';
import type { Proposal } from './proposal.ts';

/** The last change of `order`. */
export function changeWords(
  { changed, fulfilment }: Pick<Order, 'changed' | 'fulfilment'>,
  shop: KnownShop,
  locale: Locale,
): string {
  if (changed === undefined) return '';
  const moved = { from: changed.from, to: fulfilment };
  return oneLine(allChanges(changed.what, moved, wordsAt(changed.at, shop, locale)));
}

/** What the customer of `order` is asked about. */
export function proposalWords(
  { fulfilment }: Pick<Order, 'fulfilment'>,
  { what, fulfilment: to, at }: Proposal,
  shop: KnownShop,
  locale: Locale,
): string {
  return oneLine(allChanges(what, { from: fulfilment, to }, wordsAt(at, shop, locale)));
}

/** The words for times, seen from `now` (ms). */
export function wordsAt(now: number, shop: KnownShop, locale: Locale): MovedWords {
  const timeZone = shop?.timeZone ?? 'UTC';
  return {
    moment: (at) => momentText(at, now, timeZone, locale),
    says: textsIn(locale).orders,
  };
}
