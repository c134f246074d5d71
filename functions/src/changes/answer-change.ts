/**
 * The customer answers whether a change that makes their order more expensive is all right. The answer, and
 * the change if they accept it, are one batch, on the condition that the order is as it was read.
 */
import { type AnswerInput, openProposal, type Proposal } from '@fireline/domain/changes/proposal';
import { changeAnsweredNews, changeAnsweredNote } from '@fireline/domain/changes/proposal-news';
import { serverTime } from '@fireline/domain/codec/server-time';
import { FirelineError } from '@fireline/domain/errors';
import { notificationSchema } from '@fireline/domain/inbox/notification';
import { addressSchema, type Order, orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import type { Firestore } from 'firebase-admin/firestore';
import { callTexts, textsOfCall } from '../lib/call-texts.ts';
import type { Caller } from '../lib/caller.ts';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { readableShopIn } from '../lib/read-shop.ts';
import { readIfStored, type Stored } from '../lib/stored.ts';
import type { Writes } from '../lib/writes.ts';
import { addNote } from '../transitions/add-note.ts';
import { commitChange } from './change-order.ts';
import { priceChange, readOrder } from './price-change.ts';

/**
 * A repeated answer changes nothing.
 * @throws FirelineError `not-allowed`; `conflict` if it's too late, or not possible any more.
 */
export function answerChange(
  context: Context,
  { uid }: Pick<Caller, 'uid'>,
  { orderId, changeId, isAccepted }: AnswerInput,
): Promise<void> {
  const { db, now } = context;
  return retryOnConflict(`The answer about order ${orderId}`, async () => {
    const stored = await readOrder(db, orderId);
    if (stored === null || stored.value.customerId !== uid) {
      throw new FirelineError('not-allowed', callTexts().notYourAnswer);
    }
    const order = stored.value;
    const isDeclined = order.proposal?.id === changeId && order.proposal.state === 'declined';
    if (isAccepted ? order.changed?.id === changeId : isDeclined) return { done: undefined };
    const at = now();
    const proposal = openProposal(order, at);
    if (proposal?.id !== changeId) throw new FirelineError('conflict', callTexts().questionOver);
    const shop = readableShopIn(await db.doc(paths.shop).get());
    const asked = { orderId, order, proposal };
    const answer = isAccepted ? 'accepted' : 'declined';
    const news = changeAnsweredNews(asked, { answer, at }, shop);
    const tell = (writes: Writes) => {
      writes.create(
        db.doc(paths.notification('admin', orderId, `answer-${changeId}`)),
        encode.document(notificationSchema, { ...news, createdAt: serverTime }),
      );
      addNote(writes, db, stored, {
        id: `answer-${changeId}`,
        by: { uid, role: 'customer' },
        reason: changeAnsweredNote(asked, answer, shop),
      });
    };
    const isWritten = await tryCommit(() =>
      isAccepted ? accept(context, stored, proposal, tell) : decline(db, stored, proposal, tell),
    );
    return isWritten ? { done: undefined } : 'conflict';
  });
}

async function decline(
  db: Firestore,
  { id, updateTime }: Stored<Order>,
  proposal: Proposal,
  tell: (writes: Writes) => void,
): Promise<void> {
  const batch = db.batch();
  const declined = { ...proposal, state: 'declined' } as const;
  batch.update(
    db.doc(paths.order(id)),
    encode.changes(orderSchema, { proposal: declined, updatedAt: serverTime }),
    { lastUpdateTime: updateTime },
  );
  batch.delete(db.doc(paths.proposedAddress(id)));
  tell(batch);
  await batch.commit();
}

/** What isn't possible is told to the staff in detail; the customer can't mend it. */
async function accept(
  context: Context,
  stored: Stored<Order>,
  proposal: Proposal,
  tell: (writes: Writes) => void,
): Promise<void> {
  const asked = await context.db.doc(paths.proposedAddress(stored.id)).get();
  const address = readIfStored(addressSchema, asked)?.value;
  const change = { ...proposal, ...(address && { address }) };
  try {
    const priced = await priceChange(context, stored, change, textsOfCall());
    await commitChange(context, priced, tell);
  } catch (error) {
    if (!(error instanceof FirelineError)) throw error;
    throw new FirelineError('conflict', callTexts().changeNotPossible);
  }
}
