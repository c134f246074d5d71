/** Limits a person's devices to the number that gets push messages: the ones seen last. */

import { devicesPerUser } from '@fireline/domain/inbox/device';
import { paths } from '@fireline/domain/paths';
import type { Firestore } from 'firebase-admin/firestore';
import { tryCommit } from '../lib/conflicts.ts';

const pageSize = 300;

/** @returns how many were removed, at most one page. A device that is seen meanwhile stays. */
export async function limitDevices(db: Firestore, uid: string): Promise<number> {
  const { docs } = await db
    .collection(paths.devices(uid))
    .orderBy('lastSeenAt', 'desc')
    .offset(devicesPerUser)
    .limit(pageSize)
    .select()
    .get();
  const outcomes = await Promise.all(
    docs.map(({ ref, updateTime }) => tryCommit(() => ref.delete({ lastUpdateTime: updateTime }))),
  );
  return outcomes.filter((isDone) => isDone).length;
}
