/** Queries for orders and their subdocuments. */
import { limits } from '../limits.ts';
import { paths } from '../paths.ts';
import type { QuerySpec } from '../query.ts';
import type { OrderStatus } from './status.ts';
import { activeStatuses } from './status.ts';

export function activeOrdersQuery(): QuerySpec {
  return {
    collection: paths.orders,
    where: [['status', 'in', activeStatuses]],
    orderBy: [['placedAt', 'asc']],
    limit: limits.listSize,
  };
}

export function latestOrdersQuery(size: number): QuerySpec {
  return {
    collection: paths.orders,
    where: [],
    orderBy: [['placedAt', 'desc']],
    limit: size,
  };
}

export function ordersOfCustomerQuery(customerId: string, size: number): QuerySpec {
  return {
    collection: paths.orders,
    where: [['customerId', '==', customerId]],
    orderBy: [['placedAt', 'desc']],
    limit: size,
  };
}

/** The totals of a customer's completed orders, to sum on the server. */
export function spentByCustomerQuery(customerId: string, currency: string): QuerySpec {
  return {
    collection: paths.orders,
    where: [
      ['customerId', '==', customerId],
      ['status', '==', 'completed'],
      ['currency', '==', currency],
    ],
    orderBy: [],
    limit: limits.countSize,
    sum: 'total',
  };
}

/** A customer's active orders, oldest first: verification finds an order's place among them. */
export function openOrdersOfCustomerQuery(customerId: string, size: number): QuerySpec {
  return {
    collection: paths.orders,
    where: [
      ['customerId', '==', customerId],
      ['status', 'in', activeStatuses],
    ],
    orderBy: [['placedAt', 'asc']],
    limit: size,
  };
}

/** A customer's closed orders in one of `statuses` placed before `before` (ms), newest first. */
export function pastOrdersOfCustomerQuery(
  customerId: string,
  statuses: readonly OrderStatus[],
  before: number,
  size: number,
): QuerySpec {
  return {
    collection: paths.orders,
    where: [
      ['customerId', '==', customerId],
      ['status', 'in', statuses],
      ['placedAt', '<', { time: before }],
    ],
    orderBy: [['placedAt', 'desc']],
    limit: size,
  };
}

/** Orders in one of `statuses` placed from `from` until just before `before` (ms), newest first. */
export function ordersPlacedBetweenQuery(
  from: number,
  before: number,
  statuses: readonly OrderStatus[],
  size: number,
): QuerySpec {
  return {
    collection: paths.orders,
    where: [
      ['status', 'in', statuses],
      ['placedAt', '>=', { time: from }],
      ['placedAt', '<', { time: before }],
    ],
    orderBy: [['placedAt', 'desc']],
    limit: size,
  };
}

/** Like `ordersPlacedBetweenQuery`, for one customer. */
export function ordersOfCustomerBetweenQuery(
  customerId: string,
  ...span: Parameters<typeof ordersPlacedBetweenQuery>
): QuerySpec {
  const spec = ordersPlacedBetweenQuery(...span);
  return { ...spec, where: [['customerId', '==', customerId], ...spec.where] };
}

/** Orders waiting for confirmation, newest first: older orders can't hide a new one. */
export function newOrdersQuery(size: number): QuerySpec {
  return {
    collection: paths.orders,
    where: [['status', '==', 'pending']],
    orderBy: [['placedAt', 'desc']],
    limit: size,
  };
}

/** Orders waiting for confirmation, longest wait first. */
export function unconfirmedOrdersQuery(): QuerySpec {
  return {
    collection: paths.orders,
    where: [['status', '==', 'pending']],
    orderBy: [['placedAt', 'asc']],
    limit: limits.listSize,
  };
}

/** Orders whose money the payment provider was asked to refund, and hasn't answered. */
export function requestedRefundsQuery(): QuerySpec {
  return ordersByOnline('refund', 'requested');
}

/** Orders that ended unsold whose money the payment provider refuses to refund. */
export function refusedRefundsQuery(): QuerySpec {
  return ordersByOnline('refund', 'refused');
}

/** Orders whose money is set aside: neither captured nor released. */
export function authorizedOrdersQuery(): QuerySpec {
  return ordersByOnline('state', 'authorized');
}

function ordersByOnline(field: 'state' | 'refund', value: string): QuerySpec {
  return {
    collection: paths.orders,
    where: [[`online.${field}`, '==', value]],
    orderBy: [],
    limit: limits.listSize,
  };
}

export function unconfirmedOfGuestsQuery(size: number): QuerySpec {
  return {
    collection: paths.orders,
    where: [
      ['status', '==', 'pending'],
      ['byGuest', '==', true],
    ],
    orderBy: [],
    limit: size,
  };
}

/** Orders left on the shelf, oldest first. */
export function ordersLeftReadyQuery(size: number): QuerySpec {
  return {
    collection: paths.orders,
    where: [
      ['status', '==', 'ready'],
      ['fulfilment.type', '==', 'pickup'],
    ],
    orderBy: [['placedAt', 'asc']],
    limit: size,
  };
}

/** Test orders: open and closed, until they are deleted. */
export function testOrdersQuery(): QuerySpec {
  return {
    collection: paths.orders,
    where: [['test', '==', true]],
    orderBy: [['placedAt', 'asc']],
    limit: limits.testOrders,
  };
}

/** Test orders placed before `before` (ms). */
export function oldTestOrdersQuery(before: number): QuerySpec {
  const { where, ...spec } = testOrdersQuery();
  return { ...spec, where: [...where, ['placedAt', '<', { time: before }]] };
}

/** For the sweeper: orders changed from `from` to `until` (ms), oldest first. */
export function ordersChangedBetweenQuery(from: number, until: number, size: number): QuerySpec {
  return {
    collection: paths.orders,
    where: [
      ['updatedAt', '>=', { time: from }],
      ['updatedAt', '<=', { time: until }],
    ],
    orderBy: [['updatedAt', 'asc']],
    limit: size,
  };
}

/** The event of one transition; if there is none, its effects are missing. */
export function eventOfVersionQuery(orderId: string, version: number): QuerySpec {
  return {
    collection: paths.events(orderId),
    where: [
      ['type', '==', 'status'],
      ['version', '==', version],
    ],
    orderBy: [],
    limit: 1,
  };
}

/** The part of the timeline that the customer may see: everything except staff notes. */
export function timelineQuery(orderId: string): QuerySpec {
  return {
    collection: paths.events(orderId),
    where: [['type', 'in', ['status', 'checkpoint']]],
    orderBy: [['at', 'asc']],
    limit: 200,
  };
}

export function staffTimelineQuery(orderId: string): QuerySpec {
  return {
    collection: paths.events(orderId),
    where: [],
    orderBy: [['at', 'asc']],
    limit: 200,
  };
}

/** Events that couldn't be handled, newest first. */
export function deadLettersQuery(size: number): QuerySpec {
  return {
    collection: paths.deadLetters,
    where: [],
    orderBy: [['at', 'desc']],
    limit: size,
  };
}
