import { limits } from '../limits.ts';
import { paths } from '../paths.ts';
import type { QuerySpec } from '../query.ts';

/** Every email about an order; some aren't about a move, so their IDs can't be derived. */
export function mailsOfOrderQuery(orderId: string): QuerySpec {
  return {
    collection: paths.mails,
    where: [['orderId', '==', orderId]],
    orderBy: [],
    limit: limits.listSize,
  };
}

/** The most recently written emails. */
export function mailLogQuery(size: number): QuerySpec {
  return {
    collection: paths.mails,
    where: [],
    orderBy: [['createdAt', 'desc']],
    limit: size,
  };
}
