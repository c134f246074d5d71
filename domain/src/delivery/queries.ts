import { limits } from '../limits.ts';
import { paths } from '../paths.ts';
import type { QuerySpec } from '../query.ts';

/** Deliveries that have left the kitchen and haven't reached the customer. */
export function deliveriesUnderWayQuery(): QuerySpec {
  return {
    collection: paths.orders,
    where: [
      ['status', 'in', ['ready', 'out_for_delivery']],
      ['fulfilment.type', '==', 'delivery'],
    ],
    orderBy: [['placedAt', 'asc']],
    limit: limits.listSize,
  };
}

export function deliveriesToPickUpQuery(): QuerySpec {
  return {
    collection: paths.orders,
    where: [
      ['status', '==', 'ready'],
      ['fulfilment.type', '==', 'delivery'],
      ['courierId', '==', null],
    ],
    orderBy: [['placedAt', 'asc']],
    limit: 100,
  };
}

export function deliveriesOfCourierQuery(courierId: string): QuerySpec {
  return {
    collection: paths.orders,
    where: [
      ['courierId', '==', courierId],
      ['status', 'in', ['ready', 'out_for_delivery']],
    ],
    orderBy: [['placedAt', 'asc']],
    limit: 100,
  };
}

/** Index-free, so in no order. */
export function couriersOnDutyQuery(): QuerySpec {
  return {
    collection: paths.couriers,
    where: [['onDuty', '==', true]],
    orderBy: [],
    limit: 100,
  };
}

/** Couriers who haven't been seen since `before` (ms). */
export function silentCouriersQuery(before: number, size: number): QuerySpec {
  return {
    collection: paths.couriers,
    where: [['lastSeenAt', '<', { time: before }]],
    orderBy: [['lastSeenAt', 'asc']],
    limit: size,
  };
}

/** Deliveries whose courier is sharing the position, the latest first. */
export function sharedPositionsQuery(): QuerySpec {
  return {
    collection: paths.deliveries,
    where: [],
    orderBy: [['location.at', 'desc']],
    limit: 100,
  };
}

/** The deliveries with a tracking number; carriers reuse numbers after some months. */
export function deliveriesByTrackingNumberQuery(trackingNumber: string): QuerySpec {
  return {
    collection: paths.deliveries,
    where: [['trackingNumber', '==', trackingNumber]],
    orderBy: [],
    limit: 20,
  };
}

/** The checkpoints of a delivery, newest first. */
export function checkpointsQuery(orderId: string, size: number): QuerySpec {
  return {
    collection: paths.events(orderId),
    where: [['type', '==', 'checkpoint']],
    orderBy: [['at', 'desc']],
    limit: size,
  };
}
