/** Queries for orders and for what is around one of them. */
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

/** The customer's orders under way, oldest first: verification finds an order's place in it. */
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

/** A customer's closed orders in one of `statuses`, newest first, those placed before `before` (ms). */
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

/** Orders in one of `statuses` placed from `from` and before `before` (ms), newest first. */
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

/** As `ordersPlacedBetweenQuery`, of one customer. */
export function ordersOfCustomerBetweenQuery(
  customerId: string,
  from: number,
  before: number,
  statuses: readonly OrderStatus[],
  size: number,
): QuerySpec {
  return {
    collection: paths.orders,
    where: [
      ['customerId', '==', customerId],
      ['status', 'in', statuses],
      ['placedAt', '>=', { time: from }],
      ['placedAt', '<', { time: before }],
    ],
    orderBy: [['placedAt', 'desc']],
    limit: size,
  };
}

/** What waits to be confirmed, newest first: no number of older orders hides one of these. */
export function newOrdersQuery(size: number): QuerySpec {
  return {
    collection: paths.orders,
    where: [['status', '==', 'pending']],
    orderBy: [['placedAt', 'desc']],
    limit: size,
  };
}

/** What waits to be confirmed, the longest waiting first. */
export function unconfirmedOrdersQuery(): QuerySpec {
  return {
    collection: paths.orders,
    where: [['status', '==', 'pending']],
    orderBy: [['placedAt', 'asc']],
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

/** What is on the shelf, oldest first. */
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

/** For the sweeper: what changed from `from` to `until` (ms), oldest first. */
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

/** The event of one move: none means that its effects are missing. */
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

/** What the customer may see of the timeline: everything but the staff's notes. */
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

/** What could not be handled, newest first. */
export function deadLettersQuery(size: number): QuerySpec {
  return {
    collection: paths.deadLetters,
    where: [],
    orderBy: [['at', 'desc']],
    limit: size,
  };
}
