/** Removes screens without a heartbeat for a day. */
import { silentScreensQuery } from '@fireline/domain/shop/queries';
import { forgottenAfter } from '@fireline/domain/shop/screen';
import type { Firestore } from 'firebase-admin/firestore';
import { tryCommit } from '../lib/conflicts.ts';
import { toQuery } from '../lib/stored.ts';

const pageSize = 100;

/** @returns how many were removed. A screen with a heartbeat meanwhile stays. */
export async function forgetScreens(db: Firestore, now: number): Promise<number> {
  const { docs } = await toQuery(db, silentScreensQuery(now - forgottenAfter, pageSize)).get();
  const outcomes = await Promise.all(
    docs.map(({ ref, updateTime }) => tryCommit(() => ref.delete({ lastUpdateTime: updateTime }))),
  );
  return outcomes.filter((isDone) => isDone).length;
}
