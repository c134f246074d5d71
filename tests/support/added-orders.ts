/** Orders in the admins' list that exist for the duration of a story. */
import { orderNumber } from '@fireline/domain/order/number';
import { paths } from '@fireline/domain/paths';
import { aDelivery, anOrder, type StoredOrder } from '@fireline/domain/testing/stored';
import { anOrderId, dbOf, liveProject } from './admin.ts';
import { afterwards } from './afterwards.ts';

/** Adds an order that waits for confirmation, placed just now; returns its ID. */
export async function addOrder(overrides: Partial<StoredOrder> = {}): Promise<string> {
  const db = dbOf(liveProject);
  const id = anOrderId();
  const now = new Date();
  const status = overrides.status ?? 'pending';
  const base = overrides.fulfilment?.type === 'delivery' ? aDelivery : anOrder;
  const order = base({
    number: orderNumber(id),
    customerId: `customer-of-${id}`,
    placedAt: now,
    updatedAt: now,
    statusTimes: { placed: now, [status]: now },
    trackingToken: '',
    ...overrides,
  });
  await db.doc(paths.order(id)).set(order);
  afterwards(() => db.recursiveDelete(db.doc(paths.order(id))));
  return id;
}

/** A word to search for that appears in no other order. */
export function aName(): string {
  return `Q${anOrderId().slice(0, 7)}`;
}
