/** Deletes test orders after a day. What belongs to them goes as with any deleted order. */
import { oldTestOrdersQuery } from '@fireline/domain/order/queries';
import { day } from '@fireline/domain/time/durations';
import type { Context } from '../lib/context.ts';
import { removeSilent } from '../lib/remove-silent.ts';

/** @returns how many were deleted. One that changes meanwhile stays until the next run. */
export function removeTestOrders({ db, now }: Context): Promise<number> {
  return removeSilent(db, oldTestOrdersQuery(now() - day));
}
