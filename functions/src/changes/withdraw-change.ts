/**
 * Staff withdraw the question whether a more expensive change is all right: from then on, the customer
 * can't accept it, and what they were told of it is gone.
 */

import { proposalWords } from '@fireline/domain/changes/change-words';
import { openProposal, type WithdrawInput } from '@fireline/domain/changes/proposal';
import { deletedField, serverTime } from '@fireline/domain/codec/server-time';
import { FirelineError } from '@fireline/domain/errors';
import { staffLocale } from '@fireline/domain/order/language';
import { orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { textsIn } from '@fireline/domain/texts/all-texts';
import { textsOfCall } from '../lib/call-texts.ts';
import type { Caller } from '../lib/caller.ts';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { readShop } from '../lib/read-shop.ts';
import { addNote } from '../transitions/add-note.ts';
import { readOrder } from './price-change.ts';

/**
 * A repeated call changes nothing.
 * @throws FirelineError `not-allowed`; `conflict` if it was answered, or is over.
 */
export async function withdrawChange(
  { db, now }: Context,
  { uid, role }: Pick<Caller, 'uid' | 'role'>,
  { orderId, changeId }: WithdrawInput,
): Promise<void> {
  const { changing: says } = textsOfCall();
  if (role !== 'admin') throw new FirelineError('not-allowed', says.onlyAdmins);
  await retryOnConflict(`Withdrawing a change of order ${orderId}`, async () => {
    const stored = await readOrder(db, orderId);
    if (stored === null) throw new FirelineError('not-found', says.orderGone);
    const noteId = `withdrawn-${changeId}`;
    if ((await db.doc(paths.event(orderId, noteId)).get()).exists) return { done: undefined };
    const order = stored.value;
    const proposal = openProposal(order, now());
    if (proposal?.id !== changeId) throw new FirelineError('conflict', says.questionOver);
    const shop = await readShop(db);
    const locale = staffLocale(shop);
    const what = proposalWords(order, proposal, shop, locale);
    const batch = db.batch();
    batch.update(
      db.doc(paths.order(orderId)),
      encode.changes(orderSchema, { proposal: deletedField, updatedAt: serverTime }),
      { lastUpdateTime: stored.updateTime },
    );
    batch.delete(db.doc(paths.proposedAddress(orderId)));
    batch.delete(db.doc(paths.notification(order.customerId, orderId, `ask-${changeId}`)));
    addNote(batch, db, stored, {
      id: noteId,
      by: { uid, role },
      reason: textsIn(locale).orderNotices.changeWithdrawnNote({ what }),
    });
    return (await tryCommit(() => batch.commit())) ? { done: undefined } : 'conflict';
  });
}
