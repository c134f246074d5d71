/**
 * Tells the customer, once per ride, that the courier is near. A courier's position is written every
 * few seconds: what is needed to judge it is only read if they have moved on by about 100 m. The
 * order's version is part of the key: it's the same for the whole ride, and another for the next.
 */
import { pointIn } from '@fireline/domain/delivery/coordinates';
import { isOld } from '@fireline/domain/delivery/courier-position';
import { isElsewhere, isNear } from '@fireline/domain/delivery/near';
import { type Delivery, deliverySchema } from '@fireline/domain/delivery/schema';
import { notificationSchema } from '@fireline/domain/inbox/notification';
import { courierNearNews } from '@fireline/domain/order/delivery-news';
import { orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { addNotDeletedPrecondition } from '../deletion/deleted-orders.ts';
import { tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { readableShopIn } from '../lib/read-shop.ts';
import { readIfStored } from '../lib/stored.ts';
import { readContact } from '../verification/read-contact.ts';

export type Nearness = 'not-checked' | 'overtaken' | 'far' | 'told' | 'told-before';

/** `before` and `after` are a delivery as in an event. */
export async function tellIfNear(
  { db, now }: Context,
  orderId: string,
  before: DocumentSnapshot,
  after: DocumentSnapshot,
): Promise<Nearness> {
  const [was, is] = [deliveryIn(before), deliveryIn(after)];
  const location = is?.location ?? null;
  if (location === null || !isElsewhere(was?.location ?? null, location)) return 'not-checked';
  if (isOld(location, now())) return 'overtaken';

  const [orderDoc, contactDoc, shopDoc] = await db.getAll(
    db.doc(paths.order(orderId)),
    db.doc(paths.contact(orderId)),
    db.doc(paths.shop),
  );
  const order = readIfStored(orderSchema, orderDoc)?.value;
  const leftAt = order?.statusTimes.out_for_delivery ?? 0;
  if (!order || order.test || order.courierId !== is?.courierId || location.at < leftAt)
    return 'overtaken';
  const home = pointIn(readContact(contactDoc)?.address?.position ?? '');
  if (home === null || !isNear(location, home, order.homeMeters)) return 'far';

  const news = courierNearNews({ orderId, order, at: location.at }, readableShopIn(shopDoc));
  if (news === null) return 'overtaken';
  const batch = db.batch();
  addNotDeletedPrecondition(batch, db, orderId);
  const ref = db.doc(paths.notification(order.customerId, orderId, `near-${order.version}`));
  batch.create(ref, encode.document(notificationSchema, news));
  return (await tryCommit(() => batch.commit())) ? 'told' : 'told-before';
}

function deliveryIn(snapshot: DocumentSnapshot): Delivery | null {
  return readIfStored(deliverySchema, snapshot)?.value ?? null;
}
