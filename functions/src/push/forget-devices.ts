/** Removes devices on which the app hasn't been opened for two months. */

import { deviceForgottenAfterMs } from '@fireline/domain/inbox/device';
import { silentDevicesQuery } from '@fireline/domain/inbox/queries';
import { tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { toQuery } from '../lib/stored.ts';

const pageSize = 300;

/** @returns how many were removed, at most one page. A device that is seen meanwhile stays. */
export async function forgetDevices({ db, now }: Context): Promise<number> {
  const { docs } = await toQuery(
    db,
    silentDevicesQuery(now() - deviceForgottenAfterMs, pageSize),
  ).get();
  const outcomes = await Promise.all(
    docs.map(({ ref, updateTime }) => tryCommit(() => ref.delete({ lastUpdateTime: updateTime }))),
  );
  return outcomes.filter((isDone) => isDone).length;
}
