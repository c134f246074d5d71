/**
 * Erases the personal data of an order: the contact with its address, the search keys, the name,
 * the notes, the tracking page, the emails, the delivery address, and what carriers reported. What
 * was ordered, when, and for how much stays. Each order is one batch with its audit entry, on the
 * condition that the order is unchanged since it was read; repeating it changes nothing. Late
 * events see `erasedAt` and restore nothing.
 */

import { erasedCustomerId } from '@fireline/domain/access/order-owner';
import { serverTime } from '@fireline/domain/codec/server-time';
import { auditSchema } from '@fireline/domain/inbox/notification';
import { mailsOfOrderQuery } from '@fireline/domain/mail/queries';
import { orderSchema } from '@fireline/domain/order/schema';
import { isFinal } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import {
  type DocumentReference,
  type DocumentSnapshot,
  FieldValue,
  type Firestore,
  type WriteBatch,
} from 'firebase-admin/firestore';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import { encode } from '../lib/encode.ts';
import { toQuery } from '../lib/stored.ts';

export interface Erasure {
  readonly orderId: string;
  /** Who requests it: a uid, or `system`. */
  readonly by: string;
  /** The account is being deleted, too: the order belongs to nobody from then on. */
  readonly isAccountGone: boolean;
}

/** `open` orders stay unchanged: someone still has to reach the customer. */
export function eraseOrder(
  db: Firestore,
  { orderId, by, isAccountGone }: Erasure,
): Promise<'erased' | 'erased-before' | 'open' | 'not-there'> {
  const ref = db.doc(paths.order(orderId));
  return retryOnConflict(`Erasing order ${orderId}`, async () => {
    const order = await ref.get();
    if (!order.exists || order.updateTime === undefined) return { done: 'not-there' };
    if (!isFinal(order.get('status'))) return { done: 'open' };
    const isErased = order.get('erasedAt') !== undefined;
    if (isErased && (!isAccountGone || order.get('customerId') === erasedCustomerId)) {
      return { done: 'erased-before' };
    }
    const said = await ref
      .collection('events')
      .where('type', 'in', ['note', 'checkpoint'])
      .limit(200)
      .get();
    const batch = db.batch();
    batch.update(
      ref,
      {
        ...withoutPerson(order),
        ...(isAccountGone && { customerId: erasedCustomerId }),
        ...(!isErased && encode.changes(orderSchema, { erasedAt: serverTime })),
      },
      { lastUpdateTime: order.updateTime },
    );
    const mails = await toQuery(db, mailsOfOrderQuery(orderId)).get();
    const told = await db.doc(serverPaths.toldUpdate(orderId)).get();
    const inbox: unknown = order.get('customerId');
    for (const trace of tracesOf(db, order)) batch.delete(trace);
    for (const mail of mails.docs) batch.delete(mail.ref);
    for (const event of said.docs.filter(mayNamePeople)) {
      batch.delete(event.ref);
      batch.delete(db.doc(paths.notification(String(inbox), orderId, event.id)));
    }
    if (told.exists) {
      batch.delete(db.doc(paths.notification(String(inbox), orderId, told.get('key'))));
    }
    if (!isErased) recordErasure(batch, db, order, by);
    return (await tryCommit(() => batch.commit())) ? { done: 'erased' } : 'conflict';
  });
}

/** Staff notes, and what carriers and couriers report: they say who has it now. */
function mayNamePeople(event: DocumentSnapshot): boolean {
  return (
    event.get('type') === 'note' ||
    event.get('source') === 'carrier' ||
    event.get('by')?.role === 'courier'
  );
}

function recordErasure(batch: WriteBatch, db: Firestore, order: DocumentSnapshot, by: string) {
  const entry = encode.document(auditSchema, {
    type: 'order-erased',
    target: order.id,
    by,
    before: null,
    after: null,
    at: serverTime,
  });
  batch.create(db.doc(paths.auditEntry(`order-erased-${order.id}`)), entry);
}

function withoutPerson(order: DocumentSnapshot): Record<string, unknown> {
  return {
    customerName: 'Erased',
    calledName: '',
    note: '',
    items: itemsWithoutNotes(order.get('items')),
    lines: Object.fromEntries(
      Object.entries(Object(order.get('lines') ?? {})).map(([id, line]) => [
        id,
        { ...Object(line), note: '' },
      ]),
    ),
    trackingToken: null,
    ...(order.get('changed') !== undefined && { changed: FieldValue.delete() }),
    ...(order.get('request') !== undefined && { request: FieldValue.delete() }),
    ...(order.get('proposal') !== undefined && { proposal: FieldValue.delete() }),
    ...(order.get('deliveryArea') !== undefined && { deliveryArea: FieldValue.delete() }),
    ...(order.get('homeMeters') !== undefined && { homeMeters: FieldValue.delete() }),
  };
}

/** Stored in columns or, in old orders, as a list. */
function itemsWithoutNotes(items: unknown): unknown {
  if (Array.isArray(items)) return items.map((item) => ({ ...Object(item), note: '' }));
  const { notes, ...columns } = Object(items);
  return { ...columns, notes: Array.isArray(notes) ? notes.map(() => '') : [] };
}

function tracesOf(db: Firestore, order: DocumentSnapshot): readonly DocumentReference[] {
  const token: unknown = order.get('trackingToken');
  return [
    db.doc(paths.contact(order.id)),
    db.doc(paths.searchKeys(order.id)),
    db.doc(paths.deliveryCode(order.id)),
    db.doc(paths.proposedAddress(order.id)),
    db.doc(paths.codeTry(order.id)),
    db.doc(paths.deliveryPhoto(order.id)),
    db.doc(paths.delivery(order.id)),
    db.doc(paths.taker(order.id)),
    db.doc(paths.trackingView(order.id)),
    ...(typeof token === 'string' && token !== '' ? [db.doc(paths.tracking(token))] : []),
  ];
}
