/**
 * Erases personal data from orders that have been closed for as long as the shop keeps it. The
 * search keys show what is left to do: an erased order has none, so the next run continues an
 * interrupted one, and two concurrent runs do no harm.
 */
import { isFinal } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import { searchKeysBeforeQuery } from '@fireline/domain/search/queries';
import { retentionMonths } from '@fireline/domain/shop/settings';
import type { DocumentSnapshot, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import type { Context } from '../lib/context.ts';
import { toQuery } from '../lib/stored.ts';
import { eraseOrder } from './erase-order.ts';

export interface ErasureContext extends Context {
  /** How many orders are read at a time, and how many times per run. */
  readonly pageSize?: number;
  readonly mostPages?: number;
}

export async function eraseOldContacts({
  db,
  now,
  pageSize = 100,
  mostPages = 50,
}: ErasureContext): Promise<{ readonly erased: number; readonly isDone: boolean }> {
  // One field rather than the whole shop: another invalid setting must not stop the erasure.
  const months = retentionMonths((await db.doc(paths.shop).get()).get('keepContactsMonths'));
  const until = monthsBefore(now(), months);
  let erased = 0;
  let last: QueryDocumentSnapshot | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const query = toQuery(db, searchKeysBeforeQuery(until, pageSize));
    const { docs } = await (last ? query.startAfter(last) : query).get();
    const orderIds = docs.flatMap(({ ref }) => ref.parent.parent?.id ?? []);
    const orders =
      orderIds.length === 0
        ? []
        : await db.getAll(...orderIds.map((id) => db.doc(paths.order(id))));
    for (const order of orders.filter((found) => wasClosedBefore(found, until))) {
      const outcome = await eraseOrder(db, {
        orderId: order.id,
        by: 'system',
        isAccountGone: false,
      });
      if (outcome === 'erased') erased += 1;
    }
    last = docs.at(-1);
    if (docs.length < pageSize) return { erased, isDone: true };
  }
  return { erased, isDone: false };
}

function wasClosedBefore(order: DocumentSnapshot, until: number): boolean {
  const status: unknown = order.get('status');
  if (typeof status !== 'string' || !isFinal(order.get('status'))) return false;
  const closedAt: unknown = order.get(`statusTimes.${status}`)?.toMillis();
  return typeof closedAt === 'number' && closedAt < until;
}

/** The same day of the month, or the last day of a shorter month. */
export function monthsBefore(now: number, months: number): number {
  const date = new Date(now);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const daysInMonth = new Date(
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0),
  ).getUTCDate();
  date.setUTCDate(Math.min(day, daysInMonth));
  return date.getTime();
}
