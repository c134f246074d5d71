/**
 * Changes to public documents. The document names the change and not the person: the author is in
 * `changes/{changeId}`, which is written in the same batch and read only by functions.
 */
import { paths } from '@fireline/domain/paths';
import type { FieldValue, Firestore, WriteBatch } from 'firebase/firestore';

export interface Signed {
  readonly db: Firestore;
  readonly batch: WriteBatch;
  /** For each document that is created. */
  readonly stamp: { readonly changeId: string; readonly updatedAt: FieldValue };
  /** For each document that is updated; removes the name that old documents still carry. */
  readonly restamp: Signed['stamp'] & { readonly updatedBy: FieldValue };
}

/** Commits the batch filled by `add`, signed by `uid`. */
export async function signedChange(uid: string, add: (change: Signed) => void): Promise<void> {
  const [{ deleteField, doc, serverTimestamp, writeBatch }, { throughClient }] = await Promise.all([
    import('firebase/firestore'),
    import('./firestore-client.ts'),
  ]);
  // Generated before the first attempt: a retry is the same change.
  const stamp = { changeId: crypto.randomUUID(), updatedAt: serverTimestamp() };
  await throughClient((db) => {
    const batch = writeBatch(db);
    batch.set(doc(db, paths.change(stamp.changeId)), { by: uid, at: serverTimestamp() });
    add({ db, batch, stamp, restamp: { ...stamp, updatedBy: deleteField() } });
    return batch.commit();
  });
}
