/**
 * The email about news that doesn't move the order: a checkpoint, a tracking number, a message.
 * Written together with the notification, so as rarely.
 */
import { wantsMail } from '@fireline/domain/mail/kinds';
import type { Order } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import type { Shop } from '@fireline/domain/shop/settings';
import type { Firestore } from 'firebase-admin/firestore';
import { mailKey, mailQuota } from './mail-limit.ts';
import { emailIn, type PlannedMail } from './status-mail.ts';
import { isVerifiedAddress } from './verified-address.ts';

/** Null if the customer left no address, doesn't want it, or gets no more for now. */
export async function planDeliveryMail(
  db: Firestore,
  orderId: string,
  order: Order,
  shop: Shop | null,
  now: number,
  kind: 'delivery' | 'trouble' = 'delivery',
): Promise<PlannedMail | null> {
  if (shop === null || order.test) return null;
  const [contact, user] = await db.getAll(
    db.doc(paths.contact(orderId)),
    db.doc(paths.user(order.customerId)),
  );
  const email = emailIn(contact);
  if (email === null || !wantsMail(kind, user?.get('preferences'))) return null;
  const [isVerified, limit] = await Promise.all([
    isVerifiedAddress({ orderId, order }, email),
    db.doc(serverPaths.mailLimit(mailKey(email))).get(),
  ]);
  const quota = mailQuota(email, limit, now);
  if (quota.next === 'none' || (quota.isEnded && !isVerified)) return null;
  return { kind, email, shop, isVerified, quota };
}
