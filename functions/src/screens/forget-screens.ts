/** Removes screens without a heartbeat for a day. */
import { silentScreensQuery } from '@fireline/domain/shop/queries';
import { screenForgottenAfterMs } from '@fireline/domain/shop/screen';
import type { Context } from '../lib/context.ts';
import { removeSilent } from '../lib/remove-silent.ts';

/** @returns how many were removed. A screen with a heartbeat meanwhile stays. */
export function forgetScreens({ db, now }: Context): Promise<number> {
  return removeSilent(db, silentScreensQuery(now() - screenForgottenAfterMs, 100));
}
