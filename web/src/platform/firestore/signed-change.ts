/**
 * Changes of what everybody may read. The document names the change and not the person: whose it
 * was is in `changes/{changeId}`, written in the same batch and read by functions alone.
 */
import { paths } from '@fireline/domain/paths';
import type { FieldValue, Firestore, WriteBatch } from 'firebase/firestore';

export interface Signed {
  readonly db: Firestore;
  readonly batch: WriteBatch;
  /** Goes into each document that is created. */
  readonly stamp: { readonly changeId: string; readonly updatedAt: FieldValue };
  /** Goes into each one that is changed; takes away the name that an old one still carries. */
  readonly restamp: Signed['stamp'] & { readonly updatedBy: FieldValue };
}

/** Commits what `add` puts into the batch, signed by `uid`. */
export async function signedChange(uid: string, add: (change: Signed) => void): Promise<void> {
  const [{ deleteField, doc, serverTimestamp, writeBatch }, { throughClient }] = await Promise.all([
    import('firebase/firestore'),
    import('./firestore-client.ts'),
  ]);
  // Chosen before the first attempt: a repeated one is the same change.
  const stamp = { changeId: crypto.randomUUID(), updatedAt: serverTimestamp() };
  await throughClient((db) => {
    const batch = writeBatch(db);
    batch.set(doc(db, paths.change(stamp.changeId)), { by: uid, at: serverTimestamp() });
    add({ db, batch, stamp, restamp: { ...stamp, updatedBy: deleteField() } });
    return batch.commit();
  });
}
