/**
 * A deleted order must not be restored piece by piece: its last events may still be on their way,
 * and each would write a timeline event, a tracking page, and an email.
 *
 * The clean-up creates `audit/order-deleted-{orderId}` before it removes anything. Every batch of
 * effects requires that this record doesn't exist, using a delete with `exists: false`, which
 * writes nothing and costs no read. So a batch either commits before the clean-up begins and is
 * removed with the rest, or it fails.
 */
import { paths } from '@fireline/domain/paths';
import type { DocumentReference, Firestore, WriteBatch } from 'firebase-admin/firestore';

export function deletionRecord(db: Firestore, orderId: string): DocumentReference {
  return db.doc(paths.auditEntry(`order-deleted-${orderId}`));
}

/** Makes `batch` fail if the clean-up of a deleted order has begun. */
export function addNotDeletedPrecondition(batch: WriteBatch, db: Firestore, orderId: string): void {
  addMissingPrecondition(batch, deletionRecord(db, orderId));
}

/** Makes `batch` fail if a document exists at `ref`. */
export function addMissingPrecondition(batch: WriteBatch, ref: DocumentReference): void {
  batch.delete(ref, { exists: false });
}

export async function isCleanedUp(db: Firestore, orderId: string): Promise<boolean> {
  return (await deletionRecord(db, orderId).get()).exists;
}
