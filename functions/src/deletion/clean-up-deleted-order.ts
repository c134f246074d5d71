/**
 * Cleans up after a deleted order: returns its stock and its use of a discount code if it still held
 * any, and removes everything written for it. See `deleted-orders.ts` for what keeps late events
 * from restoring parts of it.
 */

import { serverTime } from '@fireline/domain/codec/server-time';
import { auditSchema, notificationSchema } from '@fireline/domain/inbox/notification';
import { notificationsOfOrderQuery } from '@fireline/domain/inbox/queries';
import { mailsOfOrderQuery } from '@fireline/domain/mail/queries';
import { deletionNews } from '@fireline/domain/order/deletion-news';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { isFinal, isUnsold } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import type { DocumentReference, DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { addUsesReturn, readHeld } from '../discounts/uses.ts';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import { encode } from '../lib/encode.ts';
import { readableShopIn } from '../lib/read-shop.ts';
import { readStored, toQuery } from '../lib/stored.ts';
import { releaseNumbers } from '../verification/number-claims.ts';
import { addStockReturn, productsOf } from '../verification/stock.ts';
import { addMissingPrecondition, deletionRecord } from './deleted-orders.ts';

/** A batch holds up to 500 writes. */
const pageSize = 300;

export interface CleanUp {
  /** False if an earlier delivery of the event already recorded the deletion. */
  readonly recorded: boolean;
  readonly removed: number;
}

/** `deleted` is the order before the deletion; `by` is who deleted it, if the event knows. */
export async function cleanUpDeletedOrder(
  db: Firestore,
  deleted: DocumentSnapshot,
  by: string,
): Promise<CleanUp> {
  const recorded = await recordDeletion(db, deleted, by);
  return { recorded, removed: await removeTraces(db, deleted) };
}

/**
 * Recording the deletion, telling of it, and returning the stock are one batch, which can succeed
 * only once.
 */
async function recordDeletion(
  db: Firestore,
  deleted: DocumentSnapshot,
  by: string,
): Promise<boolean> {
  const order = readable(deleted);
  const record = deletionRecord(db, deleted.id);
  const at = Date.now();
  return retryOnConflict(`The clean-up of order ${deleted.id}`, async () => {
    const [[recorded, shopSnapshot], discount] = await Promise.all([
      db.getAll(record, db.doc(paths.shop)),
      order && readHeld(db, deleted.id, order),
    ]);
    if (recorded?.exists) return { done: false };
    const who = { by: by === 'unknown' ? null : by, at };
    const shop = readableShopIn(shopSnapshot);
    const news = order ? deletionNews(deleted.id, order, who, shop) : [];
    const batch = db.batch();
    const entry = encode.document(auditSchema, {
      type: 'order-deleted',
      target: deleted.id,
      by,
      before: order && {
        status: order.status,
        version: order.version,
        customerId: order.customerId,
        total: order.total ?? null,
      },
      after: null,
      at: serverTime,
    });
    batch.create(record, entry);
    for (const { inbox, notification } of news) {
      const ref = db.doc(paths.notification(inbox, deleted.id, 'deleted'));
      const written = { ...notification, createdAt: serverTime };
      batch.set(ref, encode.document(notificationSchema, written));
    }
    if (order && (discount || Object.keys(order.stockTaken).length > 0)) {
      const last = db.doc(paths.event(deleted.id, order.version));
      const [lastEvent, ...products] = await db.getAll(last, ...productsOf(db, order));
      if (holdsStock(order, lastEvent)) {
        addStockReturn(batch, order, products);
        addUsesReturn(batch, db, discount?.uses ?? []);
        // The effects of a cancellation return the stock, too; whichever comes second fails.
        if (isFinal(order.status)) addMissingPrecondition(batch, last);
      }
    }
    return (await tryCommit(() => batch.commit())) ? { done: true } : 'conflict';
  });
}

/** An open order holds stock and a discount; a canceled one holds it until its effects are written. */
function holdsStock({ status }: Order, lastEvent: DocumentSnapshot | undefined): boolean {
  if (!isFinal(status)) return true;
  return isUnsold(status) && lastEvent?.exists === false;
}

async function removeTraces(db: Firestore, deleted: DocumentSnapshot): Promise<number> {
  const token: unknown = deleted.get('trackingToken');
  const order = db.doc(paths.order(deleted.id));
  const collections = ['events', 'payments', 'private'].map((name) => order.collection(name));
  const [written, mails] = await Promise.all([
    Promise.all(collections.map((collection) => collection.listDocuments())),
    mailsOf(db, deleted.id),
  ]);
  const direct = [
    ...written.flat(),
    ...mails,
    db.doc(paths.delivery(deleted.id)),
    db.doc(paths.trackingView(deleted.id)),
    ...(typeof token === 'string' && token !== '' ? [db.doc(paths.tracking(token))] : []),
  ];
  const [notifications] = await Promise.all([
    removeNotifications(db, deleted.id),
    removeAll(db, direct),
    releaseNumbers(db, deleted),
  ]);
  return direct.length + notifications;
}

async function mailsOf(db: Firestore, orderId: string): Promise<readonly DocumentReference[]> {
  const { docs } = await toQuery(db, mailsOfOrderQuery(orderId)).get();
  return docs.map(({ ref }) => ref);
}

async function removeNotifications(db: Firestore, orderId: string): Promise<number> {
  const page = toQuery(db, notificationsOfOrderQuery(orderId)).limit(pageSize);
  for (let removed = 0; ; ) {
    const { docs } = await page.get();
    await removeAll(
      db,
      docs.map(({ ref }) => ref),
    );
    removed += docs.length;
    if (docs.length < pageSize) return removed;
  }
}

async function removeAll(db: Firestore, refs: readonly DocumentReference[]): Promise<void> {
  for (let start = 0; start < refs.length; start += pageSize) {
    const batch = db.batch();
    for (const ref of refs.slice(start, start + pageSize)) batch.delete(ref);
    await batch.commit();
  }
}

/** Null if the order can't be read: it was never verified, but its traces are removed anyway. */
function readable(deleted: DocumentSnapshot): Order | null {
  try {
    return readStored(orderSchema, deleted).value;
  } catch {
    return null;
  }
}
