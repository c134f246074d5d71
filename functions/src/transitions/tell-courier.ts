/** Tells a delivery's courier that its address or phone number has changed. */
import { notificationSchema } from '@fireline/domain/inbox/notification';
import { contactNews } from '@fireline/domain/order/courier-news';
import { orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { type DocumentSnapshot, type Firestore, Timestamp } from 'firebase-admin/firestore';
import { addNotDeletedPrecondition } from '../deletion/deleted-orders.ts';
import { tryCommit } from '../lib/conflicts.ts';
import { encode } from '../lib/encode.ts';
import { readableShopIn } from '../lib/read-shop.ts';
import { readIfStored } from '../lib/stored.ts';
import { readContact } from '../verification/read-contact.ts';

/** `before` and `after` are the contact as in the event. Once, however often that arrives. */
export async function tellCourierOfContact(
  db: Firestore,
  orderId: string,
  before: DocumentSnapshot,
  after: DocumentSnapshot,
): Promise<boolean> {
  const contacts = [readContact(before), readContact(after)] as const;
  if (contacts[0] === null || contacts[1] === null || after.updateTime === undefined) return false;
  const [orderDoc, shopDoc, taker] = await db.getAll(
    db.doc(paths.order(orderId)),
    db.doc(paths.shop),
    db.doc(paths.taker(orderId)),
  );
  const order = readIfStored(orderSchema, orderDoc)?.value;
  if (order === undefined) return false;
  const written = { orderId, order, at: after.updateTime.toMillis() };
  const takenAt: unknown = taker?.get('at');
  const news = contactNews(
    written,
    [contacts[0], contacts[1]],
    takenAt instanceof Timestamp ? takenAt.toMillis() : null,
    readableShopIn(shopDoc),
  );
  if (news === null) return false;
  const batch = db.batch();
  addNotDeletedPrecondition(batch, db, orderId);
  const ref = db.doc(paths.notification(news.inbox, orderId, news.key));
  batch.create(ref, encode.document(notificationSchema, news.notification));
  return tryCommit(() => batch.commit());
}
