/**
 * Which orders the office finds by a text, in a list and in an export alike. Here and not in a
 * query, because Firestore can't search within texts; `keys.ts` is for finding any order at all.
 */
import { orderLabel } from '../order/number.ts';
import type { Order } from '../order/schema.ts';
import { foldText } from './fold-text.ts';

/**
 * Whether an order contains every word of `text`, in its number, its customer's name, its notes, or
 * its lines, ignoring case and accents.
 */
export function orderMatcher(text: string): (id: string, order: Order) => boolean {
  const words = foldText(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return (id, order) => {
    const content = contentOf(id, order);
    return words.every((word) => content.includes(word));
  };
}

/** One per order object; a changed order is a new object. */
const contents = new WeakMap<Order, string>();

function contentOf(id: string, order: Order): string {
  const known = contents.get(order);
  if (known !== undefined) return known;
  const lines = Object.values(order.lines).flatMap(({ name, note }) => [name, note]);
  const parts = [orderLabel(id), order.customerName, order.note, ...lines];
  const content = foldText(parts.join('\n'));
  contents.set(order, content);
  return content;
}
