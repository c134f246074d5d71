/** Removes couriers who haven't been seen for a day: they forgot to go off duty. */
import { courierForgottenAfter } from '@fireline/domain/delivery/courier-schema';
import { silentCouriersQuery } from '@fireline/domain/delivery/queries';
import type { Context } from '../lib/context.ts';
import { removeSilent } from '../lib/remove-silent.ts';

/** @returns how many were removed. A courier who is seen meanwhile stays. */
export function forgetCouriers({ db, now }: Context): Promise<number> {
  return removeSilent(db, silentCouriersQuery(now() - courierForgottenAfter, 100));
}
