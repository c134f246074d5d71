/** Writes and deletes many documents, in batches. */
import type { Encoded } from '@fireline/domain/codec/encode';
import type { DocumentReference, Firestore } from 'firebase-admin/firestore';

/** A whole document as the Admin SDK takes it. */
export interface DocumentToWrite {
  readonly path: string;
  readonly data: Encoded;
}

/** Firestore allows more, but a batch is held in memory and sent in one request. */
const writesPerBatch = 400;

/** Writes `groups`, each entirely in one batch, with as many per batch as fit. */
export async function writeGroups(
  db: Firestore,
  groups: readonly (readonly DocumentToWrite[])[],
): Promise<void> {
  let pending: DocumentToWrite[] = [];
  const commit = async () => {
    const batch = db.batch();
    for (const { path, data } of pending) batch.set(db.doc(path), data);
    pending = [];
    await batch.commit();
  };
  for (const group of groups) {
    if (pending.length > 0 && pending.length + group.length > writesPerBatch) await commit();
    pending.push(...group);
  }
  if (pending.length > 0) await commit();
}

export async function deleteAll(db: Firestore, refs: readonly DocumentReference[]): Promise<void> {
  for (let done = 0; done < refs.length; done += writesPerBatch) {
    const batch = db.batch();
    for (const ref of refs.slice(done, done + writesPerBatch)) batch.delete(ref);
    await batch.commit();
  }
}
