import type { Order } from './schema.ts';

/** When (ms) the order got its current status: the server time of its last transition. */
export function transitionedAt({
  status,
  statusTimes,
  updatedAt,
}: Pick<Order, 'status' | 'statusTimes' | 'updatedAt'>): number {
  return statusTimes[status] ?? updatedAt;
}
