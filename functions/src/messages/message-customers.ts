/**
 * Sends a message of the shop: one notification and email per customer, about the newest of their
 * orders. The message's ID is that of the notification, so a call that is repeated, because it
 * failed halfway or its answer was lost, reaches those who are left and nobody twice.
 */

import { isAccount } from '@fireline/domain/access/order-owner';
import { FirelineError } from '@fireline/domain/errors';
import { notificationSchema } from '@fireline/domain/inbox/notification';
import type { ShopMessage } from '@fireline/domain/inbox/shop-message';
import { shopMessageNotification } from '@fireline/domain/inbox/shop-message-news';
import { deliveryMailOf } from '@fireline/domain/mail/status-mail';
import { lifetimes } from '@fireline/domain/order/effects';
import { activeOrdersQuery } from '@fireline/domain/order/queries';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import type { Shop } from '@fireline/domain/shop/settings';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { addNotDeletedPrecondition } from '../deletion/deleted-orders.ts';
import { tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { readShop, requireShop } from '../lib/read-shop.ts';
import { readStored, type Stored, toQuery } from '../lib/stored.ts';
import { planDeliveryMail } from '../mail/delivery-mail.ts';
import { addOrderMail } from '../mail/status-mail.ts';

/** Resolves to the number of customers. `by` is the admin. */
export async function messageCustomers(
  context: Context,
  message: ShopMessage,
  by: string,
): Promise<number> {
  const { db } = context;
  const shop = requireShop(await readShop(db));
  const orders = await ordersFor(db, message.orderId);
  // The newest order of each comes last.
  const reached = orders.filter(({ value }) => isAccount(value.customerId));
  const newest = new Map(reached.map((order) => [order.value.customerId, order]));
  if (newest.size === 0) throw new FirelineError('not-found', 'There is nobody to write to.');
  await Promise.all([...newest.values()].map((order) => send(context, order, message, by, shop)));
  return newest.size;
}

async function ordersFor(db: Firestore, orderId: string | null): Promise<readonly Stored<Order>[]> {
  if (orderId === null) {
    const { docs } = await toQuery(db, activeOrdersQuery()).get();
    return docs.flatMap(readableOrder);
  }
  return [readStored(orderSchema, await db.doc(paths.order(orderId)).get())];
}

/** An unreadable order must not keep the others from hearing; the list shows how to reach its customer. */
function readableOrder(doc: DocumentSnapshot): readonly Stored<Order>[] {
  try {
    return [readStored(orderSchema, doc)];
  } catch {
    return [];
  }
}

async function send(
  { db, now }: Context,
  { id: orderId, value: order }: Stored<Order>,
  { id, text }: ShopMessage,
  by: string,
  shop: Shop,
): Promise<void> {
  const at = now();
  const told = shopMessageNotification({ orderId, order, text, by, at }, shop);
  const ref = db.doc(paths.notification(order.customerId, 'message', id));
  if ((await ref.get()).exists) return;
  const batch = db.batch();
  addNotDeletedPrecondition(batch, db, orderId);
  batch.create(ref, encode.document(notificationSchema, told));
  const mail = await planDeliveryMail(db, orderId, order, shop, at, 'trouble');
  if (mail) {
    addOrderMail(batch, db.doc(paths.mail(orderId, `message-${id}`)), { orderId, order }, mail, {
      at,
      until: at + lifetimes.mail,
      contentOf: (setting) => deliveryMailOf({ orderId, order }, told, setting),
    });
  }
  await tryCommit(() => batch.commit());
}
