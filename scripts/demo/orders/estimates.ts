/**
 * The current estimates of the demo's customers: from the queue as the functions would measure it.
 */
import { ridesIn, ridesOf } from '@fireline/domain/estimate/ride';
import { measure } from '@fireline/domain/kitchen/measure';
import { paceOf } from '@fireline/domain/kitchen/pace';
import type { Queue } from '@fireline/domain/kitchen/queue';
import type { ToldOrder, World } from './tell.ts';

export interface EstimatedOrders {
  readonly orders: readonly ToldOrder[];
  readonly queue: Queue;
}

/** Revises the estimates that no longer hold. */
export function estimated(told: readonly ToldOrder[], { now, shop }: World): EstimatedOrders {
  const underWay = told.map(({ orderId, order }) => ({ ...order, id: orderId }));
  const factor = paceOf(underWay, { ticketsAtOnce: shop.ticketsAtOnce, now });
  const rides = ridesOf(underWay, ridesIn(null));
  const { queue, revised } = measure({
    orders: underWay.filter(({ status }) => /^(pending|confirmed|preparing)$/.test(status)),
    deliveries: underWay.filter(
      ({ status, fulfilment }) =>
        fulfilment.type === 'delivery' && /^(ready|out_for_delivery)$/.test(status),
    ),
    requestedTimes: underWay.flatMap(({ fulfilment }) => fulfilment.requestedFor ?? []),
    shop,
    pace: { factor, rides, measuredAt: now },
    before: null,
    now,
  });
  const orders = told.map((one) => {
    const estimate = revised.get(one.orderId);
    return estimate ? { ...one, order: { ...one.order, estimate } } : one;
  });
  return { orders, queue };
}
