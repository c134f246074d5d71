import type {
  DocumentData,
  DocumentReference,
  Precondition,
  SetOptions,
  UpdateData,
} from 'firebase-admin/firestore';

/** What a batch and a transaction have in common. */
export interface Writes {
  create(ref: DocumentReference, data: DocumentData): unknown;
  set(ref: DocumentReference, data: DocumentData): unknown;
  set(ref: DocumentReference, data: DocumentData, options: SetOptions): unknown;
  update(
    ref: DocumentReference,
    data: UpdateData<DocumentData>,
    precondition?: Precondition,
  ): unknown;
  delete(ref: DocumentReference, precondition?: Precondition): unknown;
}
