/** What admins write about customers: a note, and whom the shop takes no orders from. */
import type { BlockKind } from '@fireline/domain/access/block';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { create, deleteDocument, set } from '#platform/outbox/document-write.ts';
import { defineMutation } from '#platform/outbox/mutation.ts';

interface CustomerNoteInput {
  /** The customer's. */
  readonly uid: string;
  readonly name: string;
  /** Checked by `customerNoteSchema`; empty removes it. */
  readonly note: string;
  readonly by: string;
}

export const saveCustomerNote = defineMutation<CustomerNoteInput>({
  name: 'saveCustomerNote',
  target: ({ uid }) => paths.customerNote(uid),
  write: ({ note, by }, { serverTimestamp }) =>
    note === '' ? deleteDocument() : set({ note, by, at: serverTimestamp() }),
  label: ({ name }) => texts.customers.noteLabel({ name }),
  title: ({ name }) => texts.customers.noteNotSaved({ name }),
  explainRejection: () => texts.office.refusedAdmin,
});

export interface BlockInput {
  readonly blockId: string;
  readonly kind: BlockKind;
  readonly label: string;
}

export const block = defineMutation<BlockInput & { readonly reason: string; readonly by: string }>({
  name: 'block',
  target: ({ blockId }) => paths.block(blockId),
  write: ({ kind, label, reason, by }, { serverTimestamp }) =>
    create({ kind, label, reason, by, at: serverTimestamp() }),
  label: ({ label }) => texts.customers.blocking({ label }),
  title: ({ label }) => texts.customers.blockNotSaved({ label }),
  // Another admin may have been faster.
  isApplied: (stored) => stored !== null,
  explainRejection: () => texts.office.refusedAdmin,
});

export const unblock = defineMutation<Pick<BlockInput, 'blockId' | 'label'>>({
  name: 'unblock',
  target: ({ blockId }) => paths.block(blockId),
  write: () => deleteDocument(),
  label: ({ label }) => texts.customers.unblocking({ label }),
  title: ({ label }) => texts.customers.unblockNotSaved({ label }),
  explainRejection: () => texts.office.refusedAdmin,
});
