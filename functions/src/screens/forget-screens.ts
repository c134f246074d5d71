/** Removes screens without a heartbeat for a day. */
import { silentScreensQuery } from '@fireline/domain/shop/queries';
import { screenForgottenAfterMs } from '@fireline/domain/shop/screen';
import { tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { toQuery } from '../lib/stored.ts';

const pageSize = 100;

/** @returns how many were removed. A screen with a heartbeat meanwhile stays. */
export async function forgetScreens({ db, now }: Context): Promise<number> {
  const { docs } = await toQuery(
    db,
    silentScreensQuery(now() - screenForgottenAfterMs, pageSize),
  ).get();
  const outcomes = await Promise.all(
    docs.map(({ ref, updateTime }) => tryCommit(() => ref.delete({ lastUpdateTime: updateTime }))),
  );
  return outcomes.filter((isDone) => isDone).length;
}
