/** When a cart would be ready, before it is ordered. Times in milliseconds. */

import type { Product } from '@fireline/domain/catalog/product';
import { currentQueue, type Work } from '@fireline/domain/estimate/estimate';
import type { Queue } from '@fireline/domain/kitchen/queue';
import type { Estimate } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import type { Entry, Live } from '#platform/live/state.ts';
import type { CheckedCart } from './cart-check.ts';

/** The work for the lines that are available. */
export function workOf(checked: CheckedCart): readonly Work[] {
  return checked.lines.flatMap(({ product, line, problem }) =>
    product && problem === null ? [lineWork(product, line.quantity)] : [],
  );
}

/** One item with the median preparation time, for visitors with an empty cart. */
export function typicalWork(products: readonly Product[]): readonly Work[] {
  const byTime = products.toSorted((one, other) => one.prepMinutes - other.prepMinutes);
  const middle = byTime[Math.floor(byTime.length / 2)];
  return middle ? [lineWork(middle, 1)] : [];
}

function lineWork({ station, prepMinutes }: Product, quantity: number): Work {
  return { station, prepMinutes, quantity };
}

/**
 * The kitchen's workload. Null if unknown: saved data only counts for as long as a measurement is
 * valid. Without it, an estimate would look short and be a guess.
 */
export function knownKitchen(
  queue: Live<Entry<Queue> | null>,
  now: number,
): { readonly queue: Queue | null } | null {
  if (queue.status !== 'ready') return null;
  const measured = queue.data?.data ?? null;
  return queue.fromCache && currentQueue(measured, now) === null ? null : { queue: measured };
}

/** Above this many minutes, people count in hours. */
const inHours = 90;

/** `15–25 min`, in steps of five minutes; long waits as `2½ h` or `6 h`. */
export function waitWords({ from, to }: Pick<Estimate, 'from' | 'to'>, now: number): string {
  const [least = 0, most = 0] = [from, to].map((at) =>
    Math.max(5, Math.ceil((at - now) / 300_000) * 5),
  );
  if (most > inHours) return hours((least + most) / 120);
  return least === most
    ? texts.cart.waitMinutes({ count: least })
    : texts.cart.waitSpan({ least, most });
}

function hours(exact: number): string {
  const halves = exact < 4 ? Math.round(exact * 2) : Math.round(exact) * 2;
  return texts.cart.waitHours({
    hours: `${Math.floor(halves / 2)}${halves % 2 === 1 ? '½' : ''}`,
  });
}
