/** Removes devices on which the app hasn't been opened for two months. */

import { deviceForgottenAfterMs } from '@fireline/domain/inbox/device';
import { silentDevicesQuery } from '@fireline/domain/inbox/queries';
import type { Context } from '../lib/context.ts';
import { removeSilent } from '../lib/remove-silent.ts';

/** @returns how many were removed, at most one page. A device that is seen meanwhile stays. */
export function forgetDevices({ db, now }: Context): Promise<number> {
  return removeSilent(db, silentDevicesQuery(now() - deviceForgottenAfterMs, 300));
}
