/** Queries for payments. */
import { paths } from '../paths.ts';
import type { QuerySpec } from '../query.ts';

/** The receipt with the highest number. */
export function latestReceiptQuery(): QuerySpec {
  return { collection: paths.receipts, where: [], orderBy: [['number', 'desc']], limit: 1 };
}

/** More than anyone pays one order in. */
const mostPayments = 100;

/** What was paid for an order, in the order in which the server had it. */
export function paymentsQuery(orderId: string): QuerySpec {
  return {
    collection: paths.payments(orderId),
    where: [],
    orderBy: [['at', 'asc']],
    limit: mostPayments,
  };
}
