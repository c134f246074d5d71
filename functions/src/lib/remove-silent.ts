import type { QuerySpec } from '@fireline/domain/query';
import type { Firestore } from 'firebase-admin/firestore';
import { tryCommit } from './conflicts.ts';
import { toQuery } from './stored.ts';

/**
 * Removes the documents found, at most one page.
 * @returns how many were removed. What is written meanwhile stays.
 */
export async function removeSilent(db: Firestore, silent: QuerySpec): Promise<number> {
  const { docs } = await toQuery(db, silent).get();
  const outcomes = await Promise.all(
    docs.map(({ ref, updateTime }) => tryCommit(() => ref.delete({ lastUpdateTime: updateTime }))),
  );
  return outcomes.filter((isDone) => isDone).length;
}
