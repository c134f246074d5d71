/**
 * Tells the customer how far their delivery has come: a new checkpoint, a tracking number.
 *
 * What a person typed is one notification each, with the checkpoint's ID as its key. Carriers
 * report in bursts, and a tracking number often comes with the first checkpoint: what follows
 * within minutes updates the notification instead of adding one, so nobody is alerted again. The
 * record `carrierUpdates/told_{orderId}` says which notification that is, and what it was last
 * about; it's written in the same batch, on the condition that it's unchanged. So events that
 * arrive together, twice, or late make one notification, and a checkpoint that a newer one has
 * overtaken makes none.
 */
import { checkpointsQuery } from '@fireline/domain/delivery/queries';
import { deliverySchema, type ShipmentInput } from '@fireline/domain/delivery/schema';
import {
  notificationSchema,
  type OrderEvent,
  orderEventSchema,
} from '@fireline/domain/inbox/notification';
import { deliveryMailOf } from '@fireline/domain/mail/status-mail';
import {
  courierFoundNews,
  type DeliveryNews,
  deliveryNews,
} from '@fireline/domain/order/delivery-news';
import { lifetimes } from '@fireline/domain/order/effects';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { isFinal } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import type { Shop } from '@fireline/domain/shop/settings';
import { minute } from '@fireline/domain/time/durations';
import type { DocumentSnapshot, Firestore, WriteBatch } from 'firebase-admin/firestore';
import { addNotDeletedPrecondition } from '../deletion/deleted-orders.ts';
import { type Attempt, retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { readableShopIn } from '../lib/read-shop.ts';
import { readIfStored, readStored, type Stored, toQuery } from '../lib/stored.ts';
import { planDeliveryMail } from '../mail/delivery-mail.ts';
import { addOrderMail } from '../mail/status-mail.ts';
import { setTold, type Told, toldIn } from './told.ts';

/** How long (ms) what carriers report belongs to the same notification. */
const burstMs = 10 * minute;

export type Telling = 'told' | 'updated' | 'told-before' | 'overtaken' | 'not-news';

/** What an event brings: a checkpoint, or the carrier and tracking number. */
interface News {
  /** Of its notification. */
  readonly key: string;
  /** When (ms) it was written: a carrier may report what happened hours ago. */
  readonly at: number;
  readonly event: OrderEvent | null;
  readonly shipment: ShipmentInput | null;
}

/** Everything that telling `news` depends on, as it is stored now. */
interface Facts {
  readonly orderId: string;
  readonly order: Order;
  readonly shop: Shop | null;
  readonly shipment: ShipmentInput;
  readonly told: Told | null;
}

/** `created` is a checkpoint as in the event of its creation. */
export function tellOfCheckpoint(
  context: Context,
  orderId: string,
  created: DocumentSnapshot,
): Promise<Telling> {
  const { id, value: event, updateTime } = readStored(orderEventSchema, created);
  return tell(context, orderId, { key: id, at: updateTime.toMillis(), event, shipment: null });
}

/** `before` and `after` are a delivery as in an event. */
export async function tellOfShipment(
  context: Context,
  orderId: string,
  before: DocumentSnapshot,
  after: DocumentSnapshot,
): Promise<Telling> {
  const stored = readIfStored(deliverySchema, after);
  if (stored === null) return 'not-news';
  const shipment = shipmentIn(stored);
  const former = shipmentIn(readIfStored(deliverySchema, before));
  const isNews = shipment.trackingNumber !== '' && nameOf(shipment) !== nameOf(former);
  const at = stored.updateTime.toMillis();
  return isNews
    ? tell(context, orderId, { key: `shipment-${at}`, at, event: null, shipment })
    : 'not-news';
}

function tell(context: Context, orderId: string, news: News): Promise<Telling> {
  const { db } = context;
  return retryOnConflict(`Telling of the delivery of order ${orderId}`, async () => {
    const [orderDoc, deliveryDoc, shopDoc, toldDoc] = await db.getAll(
      db.doc(paths.order(orderId)),
      db.doc(paths.delivery(orderId)),
      db.doc(paths.shop),
      db.doc(serverPaths.toldUpdate(orderId)),
    );
    const order = readIfStored(orderSchema, orderDoc)?.value;
    if (order === undefined || order.test || isFinal(order.status)) return { done: 'overtaken' };
    const facts = {
      orderId,
      order,
      shop: readableShopIn(shopDoc),
      shipment: shipmentIn(readIfStored(deliverySchema, deliveryDoc)),
      told: toldIn(toldDoc),
    };
    const ref = db.doc(paths.notification(order.customerId, orderId, news.key));
    if ((await ref.get()).exists) return { done: 'told-before' };
    const isTyped = news.event !== null && news.event.source !== 'carrier';
    return isTyped ? tellTyped(context, facts, news) : tellReported(context, facts, news);
  });
}

/** What a person typed. If it was removed meanwhile, there is nothing to tell. */
async function tellTyped(context: Context, facts: Facts, news: News): Promise<Attempt<Telling>> {
  const { db } = context;
  if (!(await db.doc(paths.event(facts.orderId, news.key)).get()).exists)
    return { done: 'overtaken' };
  const batch = db.batch();
  await addNews(context, batch, facts, news);
  return (await tryCommit(() => batch.commit())) ? { done: 'told' } : 'conflict';
}

async function tellReported(context: Context, facts: Facts, news: News): Promise<Attempt<Telling>> {
  const { db } = context;
  const { orderId, order, shipment, told } = facts;
  const { docs } = await toQuery(db, checkpointsQuery(orderId, 1)).get();
  const newest = docs[0] ? readStored(orderEventSchema, docs[0]) : null;
  if (news.event === null) {
    if (nameOf(news.shipment) !== nameOf(shipment)) return { done: 'overtaken' };
    if (told?.shipment === nameOf(shipment)) return { done: 'told-before' };
  } else {
    if (newest?.id !== news.key) return { done: 'overtaken' };
    if (told?.about === news.key) return { done: 'told-before' };
  }
  const batch = db.batch();
  const head = told && news.at - told.at < burstMs ? told : null;
  const present = head && db.doc(paths.notification(order.customerId, orderId, head.key));
  if (head && present && (await present.get()).exists) {
    const event = news.event ?? (newest?.id === head.about ? newest.value : null);
    const about = news.event === null ? head.about : news.key;
    const text = deliveryNews(newsOf(facts, news, event), facts.shop);
    if (text === null) return { done: 'not-news' };
    const { type, title, message } = text;
    addNotDeletedPrecondition(batch, db, orderId);
    batch.update(present, { type, title, message });
    setTold(batch, db, orderId, { ...head, about, shipment: nameOf(shipment) }, told);
    return (await tryCommit(() => batch.commit())) ? { done: 'updated' } : 'conflict';
  }
  if (!(await addNews(context, batch, facts, news))) return { done: 'not-news' };
  const { key, at } = news;
  const about = news.event === null ? '' : key;
  setTold(batch, db, orderId, { key, about, shipment: nameOf(shipment), at }, told);
  return (await tryCommit(() => batch.commit())) ? { done: 'told' } : 'conflict';
}

/** Adds a notification, and the email if the customer wants it; false if there is nothing to say. */
async function addNews(
  { db, now }: Context,
  batch: WriteBatch,
  facts: Facts,
  news: News,
): Promise<boolean> {
  const { orderId, order, shop } = facts;
  const told = deliveryNews(newsOf(facts, news, news.event), shop);
  if (told === null) return false;
  addNotDeletedPrecondition(batch, db, orderId);
  batch.create(
    db.doc(paths.notification(order.customerId, orderId, news.key)),
    encode.document(notificationSchema, told),
  );
  const mail = await planDeliveryMail(db, orderId, order, shop, now());
  if (mail) {
    addOrderMail(batch, db.doc(paths.mail(orderId, news.key)), { orderId, order }, mail, {
      at: news.at,
      until: news.at + lifetimes.mail,
      contentOf: (setting) => deliveryMailOf({ orderId, order }, told, setting),
    });
  }
  return true;
}

function newsOf(
  { orderId, order, shipment }: Facts,
  { at }: News,
  event: OrderEvent | null,
): DeliveryNews {
  const checkpoint = event && { place: event.place ?? '', text: event.text ?? '' };
  const by = event?.by && event.by.role !== 'system' ? event.by.uid : null;
  return { orderId, order, at, by, state: { checkpoint, shipment } };
}

function shipmentIn(delivery: Stored<ShipmentInput> | null): ShipmentInput {
  const { carrier = '', trackingNumber = '' } = delivery?.value ?? {};
  return { carrier, trackingNumber };
}

function nameOf(shipment: ShipmentInput | null): string {
  return shipment === null ? '' : `${shipment.carrier} ${shipment.trackingNumber}`;
}

/** Removes what was told of a checkpoint that an admin has removed. */
export async function takeBackCheckpoint(
  db: Firestore,
  orderId: string,
  id: string,
): Promise<void> {
  const [order, toldDoc] = await db.getAll(
    db.doc(paths.order(orderId)),
    db.doc(serverPaths.toldUpdate(orderId)),
  );
  const customerId: unknown = order?.get('customerId');
  if (typeof customerId !== 'string') return;
  const told = toldIn(toldDoc);
  const key = told?.about === id ? told.key : told?.key === id ? null : id;
  if (key !== null) await db.doc(paths.notification(customerId, orderId, key)).delete();
}

/** Tells the customer, once, that the order has a courier. */
export async function tellOfCourier(
  db: Firestore,
  orderId: string,
  order: Order,
  at: number,
  shop: Shop | null,
): Promise<void> {
  const news = courierFoundNews({ orderId, order, at }, shop);
  if (news === null || order.test) return;
  const batch = db.batch();
  addNotDeletedPrecondition(batch, db, orderId);
  const ref = db.doc(paths.notification(order.customerId, orderId, 'courier'));
  batch.create(ref, encode.document(notificationSchema, news));
  await tryCommit(() => batch.commit());
}
