/** How and when a customer gets an order, and from what that was changed, in words. */
import type { Order } from '../order/schema.ts';
import type { AllTexts } from '../texts/catalogs.ts';
import { texts } from '../texts/texts.ts';

type Fulfilment = Order['fulfilment'];

export interface MovedWords {
  /** A time (ms) in words. */
  readonly moment: (at: number) => string;
  /** The page's if not given. */
  readonly says?: AllTexts['orders'];
}

/** `Pickup as soon as possible`, `Delivery for 12:30`. */
export function wayText(
  { type, requestedFor }: Fulfilment,
  { moment, says = texts.orders }: MovedWords,
): string {
  if (requestedFor === null) return says.waySoon({ type });
  return says.wayAt({ type, moment: moment(requestedFor) });
}

interface Moved {
  readonly from: Fulfilment | undefined;
  readonly to: Fulfilment | undefined;
}

/** All of a change: how the customer gets it, if that changed, then `what` of the lines. */
export function allChanges(what: string, { from, to }: Moved, words: MovedWords): string {
  if (from === undefined || to === undefined) return what;
  const { says = texts.orders } = words;
  const way = says.moved({ from: wayText(from, words), to: wayText(to, words) });
  return what === '' ? way : `${way}, ${what}`;
}
