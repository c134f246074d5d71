/**
 * An order that was deleted must not come back to life piece by piece: its last events may still
 * be on their way when it goes, and each would write a timeline event, a tracking page, a mail.
 *
 * The clean-up creates `audit/order-deleted-{orderId}` before it removes anything. Every batch of
 * effects carries "that record does not exist" as a condition: a delete with `exists: false`,
 * which writes nothing and costs no read. So a batch either commits before the clean-up begins,
 * and is cleaned up with the rest, or it fails.
 */
import { paths } from '@fireline/domain/paths';
import type { DocumentReference, Firestore, WriteBatch } from 'firebase-admin/firestore';

export function deletionRecord(db: Firestore, orderId: string): DocumentReference {
  return db.doc(paths.auditEntry(`order-deleted-${orderId}`));
}

/** Makes `batch` fail if the clean-up of a deleted order has begun. */
export function addOrderStillThere(batch: WriteBatch, db: Firestore, orderId: string): void {
  addDoesNotExist(batch, deletionRecord(db, orderId));
}

/** Makes `batch` fail if there is a document at `ref`. */
export function addDoesNotExist(batch: WriteBatch, ref: DocumentReference): void {
  batch.delete(ref, { exists: false });
}

export async function isCleanedUp(db: Firestore, orderId: string): Promise<boolean> {
  return (await deletionRecord(db, orderId).get()).exists;
}
