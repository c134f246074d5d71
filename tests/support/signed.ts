/**
 * Writes to documents that everyone can read, signed like the app's: see
 * `web/src/platform/firestore/signed-change.ts`.
 */
import { paths } from '@fireline/domain/paths';
import { doc, type SetOptions, serverTimestamp, writeBatch } from 'firebase/firestore';
import { type ActorName, uidOf } from './actors.ts';
import type { RulesEnvironment } from './rules-environment.ts';

/** The change ID in a test's documents. */
export const changeId = 'a-change-of-a-test';

export interface SignedWrite {
  readonly path: string;
  readonly data: object;
  readonly options?: SetOptions;
  /** Replaces the record of the change; null: the batch contains none. */
  readonly change?: object | null;
}

/** Sets the document at `path` in one batch with the record of its author. */
export async function setSigned(
  rules: RulesEnvironment,
  actor: ActorName,
  { path, data, options = {}, change = {} }: SignedWrite,
): Promise<void> {
  const database = rules.as(actor);
  const batch = writeBatch(database);
  if (change) {
    const note = { by: uidOf(actor) ?? 'nobody', at: serverTimestamp(), ...change };
    batch.set(doc(database, paths.change(changeId)), note);
  }
  batch.set(doc(database, path), data, options);
  await batch.commit();
}
