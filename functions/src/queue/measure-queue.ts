/**
 * Measures the queue: writes `queue/now`, on which the next estimates are based, and moves
 * estimates that no longer hold. Measuring again without any change writes nothing.
 *
 * An estimate is written on the condition that its order is unchanged since it was read. A
 * concurrent writer has already requested another measurement. A new estimate doesn't change the
 * version: it isn't a move.
 */

import { isDeepStrictEqual } from 'node:util';
import { serverTime } from '@fireline/domain/codec/server-time';
import { measure } from '@fireline/domain/kitchen/measure';
import { type Queue, queueSchema } from '@fireline/domain/kitchen/queue';
import { type Estimate, type Order, orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { minute } from '@fireline/domain/time/durations';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import type { Stored } from '../lib/stored.ts';
import { readQueue } from './read-queue.ts';

export interface MeasurementSummary {
  readonly orders: number;
  /** How many estimates were revised. */
  readonly revised: number;
  /** Whether `queue/now` was written. */
  readonly written: boolean;
}

/** An unchanged measurement is rewritten after this long (ms) to show that it's still valid. */
const renewal = 5 * minute;

/** Null before the shop was set up. */
export function measureQueue({ db, now }: Context): Promise<MeasurementSummary | null> {
  let revised = 0;
  return retryOnConflict<MeasurementSummary | null>('The measurement of the queue', async () => {
    const at = now();
    const stored = await readQueue(db, at);
    if (stored === null) return { done: null };
    const { queue, revised: estimates } = measure({
      ...stored,
      orders: stored.orders.map(withId),
      deliveries: stored.deliveries.map((order) => ({
        ...withId(order),
        metersLeft: stored.metersLeft.get(order.id),
        ridePlace: stored.ridePlaces.get(order.id),
      })),
      now: at,
    });
    revised += await reviseEstimates(db, [...stored.orders, ...stored.deliveries], estimates);
    if (!isWorthWriting(queue, stored.before)) {
      return { done: { orders: queue.orders, revised, written: false } };
    }
    const isWritten = await tryCommit(() => writeQueue(stored.snapshot, queue));
    return isWritten ? { done: { orders: queue.orders, revised, written: true } } : 'conflict';
  });
}

function withId({ id, value }: Stored<Order>) {
  return { ...value, id };
}

function isWorthWriting(queue: Queue, before: Queue | null): boolean {
  if (before === null || queue.measuredAt - before.measuredAt >= renewal) return true;
  return !isDeepStrictEqual({ ...queue, measuredAt: 0 }, { ...before, measuredAt: 0 });
}

function writeQueue({ ref, updateTime }: DocumentSnapshot, queue: Queue): Promise<unknown> {
  const data = encode.document(queueSchema, queue);
  if (updateTime === undefined) return ref.create(data);
  return ref.firestore.batch().update(ref, data, { lastUpdateTime: updateTime }).commit();
}

/** Each on its own: one changed order must not block the others. */
async function reviseEstimates(
  db: Firestore,
  orders: readonly Stored<Order>[],
  estimates: ReadonlyMap<string, Estimate>,
): Promise<number> {
  const outcomes = await Promise.all(
    orders.flatMap(({ id, updateTime }) => {
      const estimate = estimates.get(id);
      if (estimate === undefined) return [];
      const change = encode.changes(orderSchema, { estimate, updatedAt: serverTime });
      const ref = db.doc(paths.order(id));
      return [tryCommit(() => ref.update(change, { lastUpdateTime: updateTime }))];
    }),
  );
  return outcomes.filter((isMoved) => isMoved).length;
}
