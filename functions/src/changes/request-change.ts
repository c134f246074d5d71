/**
 * A customer asks for a change of their pending order, and the request is withdrawn or declined.
 * Each is one batch, on the condition that the order is as it was read.
 */
import {
  asksForNothing,
  type ChangeRequest,
  type CloseRequestInput,
  canRequest,
  openRequest,
  type RequestInput,
} from '@fireline/domain/changes/request';
import {
  changeRequestedNews,
  requestDeclinedNews,
  requestWords,
} from '@fireline/domain/changes/request-news';
import { serverTime } from '@fireline/domain/codec/server-time';
import { FirelineError } from '@fireline/domain/errors';
import { notificationSchema } from '@fireline/domain/inbox/notification';
import { staffLocale } from '@fireline/domain/order/language';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { textsIn } from '@fireline/domain/texts/all-texts';
import type { Firestore, WriteBatch } from 'firebase-admin/firestore';
import { callTexts, textsOfCall } from '../lib/call-texts.ts';
import type { Caller } from '../lib/caller.ts';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { readShop } from '../lib/read-shop.ts';
import type { Stored } from '../lib/stored.ts';
import { countAttempts } from '../lookup/count-attempts.ts';
import { addNote } from '../transitions/add-note.ts';
import { readOrder } from './price-change.ts';

/** Per person and 15 minutes, of all their orders. */
export const mostAsked = 10;

/**
 * A repeated call changes nothing.
 * @throws FirelineError `not-allowed`; `too-many-tries`; `invalid-input`; `conflict` if it's too
 * late, or another request is open.
 */
export async function requestChange(
  context: Context,
  { uid }: Pick<Caller, 'uid'>,
  { orderId, requestId, text, lines, requestedFor }: RequestInput,
): Promise<void> {
  const { db, now } = context;
  await countAttempts(context, [{ key: `request_${uid}`, max: mostAsked }]);
  await retryOnConflict(`The request about order ${orderId}`, async () => {
    const stored = await readOrder(db, orderId);
    if (stored === null || stored.value.customerId !== uid) {
      throw new FirelineError('not-allowed', callTexts().notYourRequest);
    }
    const order = stored.value;
    if (order.request?.id === requestId) return { done: undefined };
    if (!canRequest(order)) throw new FirelineError('conflict', callTexts().requestNotPossible);
    const known = Object.entries(lines).filter(([id]) => id in order.lines);
    const wanted = {
      text,
      lines: Object.fromEntries(known),
      ...(requestedFor !== undefined && { requestedFor }),
    };
    if (asksForNothing(order, wanted)) {
      throw new FirelineError('invalid-input', callTexts().requestNothing, 'text');
    }
    const number = (order.request?.number ?? 0) + 1;
    const request: ChangeRequest = { id: requestId, state: 'open', at: now(), number, ...wanted };
    const shop = await readShop(db);
    const batch = db.batch();
    addRequest(batch, db, stored, { ...request, at: serverTime });
    for (const audience of ['admin', 'kitchen'] as const) {
      const news = changeRequestedNews({ orderId, order, request }, audience, shop);
      batch.create(
        db.doc(paths.notification(audience, orderId, `request-${requestId}`)),
        encode.document(notificationSchema, { ...news, createdAt: serverTime }),
      );
    }
    const says = textsIn(staffLocale(shop)).orderNotices;
    addNote(batch, db, stored, {
      id: `request-${requestId}`,
      by: { uid, role: 'customer' },
      reason: says.changeRequestedNote({ what: requestWords({ order, request }, shop) }),
    });
    return (await tryCommit(() => batch.commit())) ? { done: undefined } : 'conflict';
  });
}

/**
 * The customer withdraws their request, or an admin declines it with a reason. A repeated call
 * changes nothing.
 * @throws FirelineError `not-allowed`; `invalid-input` without a reason; `conflict` if it isn't open.
 */
export function closeRequest(
  { db, now }: Context,
  { uid, role }: Pick<Caller, 'uid' | 'role'>,
  { orderId, requestId, reason }: CloseRequestInput,
): Promise<void> {
  return retryOnConflict(`The request about order ${orderId}`, async () => {
    const stored = await readOrder(db, orderId);
    const isCustomer = stored?.value.customerId === uid;
    if (stored === null || !(isCustomer || role === 'admin')) {
      throw new FirelineError('not-allowed', callTexts().notYourRequest);
    }
    const order = stored.value;
    const state = isCustomer ? 'withdrawn' : 'declined';
    if (order.request?.id === requestId && order.request.state === state) {
      return { done: undefined };
    }
    const request = openRequest(order);
    if (request?.id !== requestId) throw new FirelineError('conflict', callTexts().requestOver);
    if (state === 'declined' && reason === undefined) {
      throw new FirelineError('invalid-input', textsOfCall().fields.required, 'reason');
    }
    const shop = await readShop(db);
    const says = textsIn(staffLocale(shop)).orderNotices;
    const batch = db.batch();
    const why = state === 'declined' ? reason : undefined;
    addRequest(batch, db, stored, { ...request, state, ...(why !== undefined && { reason: why }) });
    if (why !== undefined) {
      const news = requestDeclinedNews(
        { orderId, order },
        { by: uid, reason: why, at: now() },
        shop,
      );
      batch.create(
        db.doc(paths.notification(order.customerId, orderId, `request-${requestId}`)),
        encode.document(notificationSchema, { ...news, createdAt: serverTime }),
      );
    }
    addNote(batch, db, stored, {
      id: `request-${requestId}-${state}`,
      by: { uid, role: isCustomer ? 'customer' : 'admin' },
      reason:
        why === undefined ? says.requestWithdrawnNote : says.requestDeclinedNote({ reason: why }),
    });
    return (await tryCommit(() => batch.commit())) ? { done: undefined } : 'conflict';
  });
}

type Written = Parameters<typeof encode.changes<typeof orderSchema>>[1]['request'];

function addRequest(
  batch: WriteBatch,
  db: Firestore,
  { id, updateTime }: Stored<Order>,
  request: Written,
): void {
  batch.update(
    db.doc(paths.order(id)),
    encode.changes(orderSchema, { request, updatedAt: serverTime }),
    { lastUpdateTime: updateTime },
  );
}
