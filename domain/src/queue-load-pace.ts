/** How fast the kitchen is at the moment, from what came out of it lately. */
import { minute, workAlone } from './queue-load-work.ts';
import type { Order } from './schemas/order.ts';

export type PreparedOrder = Pick<Order, 'statusTimes' | 'lines'>;

/** What came out of the kitchen longer ago (ms) tells nothing about now. */
const memory = 3 * 60 * minute;
/** Fewer orders are an accident, not a pace. */
const fewestOrders = 3;
const slowest = 3;
const fastest = 0.5;

/**
 * The median of what orders took from their beginning until they were ready, as a factor of what
 * they should have taken; 1 as long as there are too few to tell.
 */
export function paceOf(
  orders: readonly PreparedOrder[],
  { ticketsAtOnce, now }: { readonly ticketsAtOnce: number; readonly now: number },
): number {
  const factors = orders.flatMap(({ statusTimes: { preparing, ready }, lines }) => {
    if (preparing === undefined || ready === undefined) return [];
    const planned = workAlone(Object.values(lines), ticketsAtOnce, 1);
    const isOld = ready < now - memory;
    return isOld || ready <= preparing || planned === 0 ? [] : [(ready - preparing) / planned];
  });
  if (factors.length < fewestOrders) return 1;
  const bounded = Math.min(slowest, Math.max(fastest, medianOf(factors)));
  return Math.round(bounded * 20) / 20;
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
