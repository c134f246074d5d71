/** Queries for the reports of business days. */
import { paths } from '../paths.ts';
import type { QuerySpec } from '../query.ts';

/** The newest reports first. */
export function closingsQuery(size: number): QuerySpec {
  return { collection: paths.closings, where: [], orderBy: [['number', 'desc']], limit: size };
}

/** Orders completed after `from`, up to `until` (ms), oldest first. */
export function completedBetweenQuery(from: number, until: number, size: number): QuerySpec {
  return {
    collection: paths.orders,
    where: [
      ['status', '==', 'completed'],
      ['statusTimes.completed', '>', { time: from }],
      ['statusTimes.completed', '<=', { time: until }],
    ],
    orderBy: [['statusTimes.completed', 'asc']],
    limit: size,
  };
}

/** Payments for any order that the server had after `from`, up to `until` (ms), oldest first. */
export function paymentsBetweenQuery(from: number, until: number, size: number): QuerySpec {
  return {
    collection: 'payments',
    group: true,
    where: [
      ['at', '>', { time: from }],
      ['at', '<=', { time: until }],
    ],
    orderBy: [['at', 'asc']],
    limit: size,
  };
}
