/** Reads everything that the decision about a placed order is based on. */

import { accountBlockId, blockIdsOf } from '@fireline/domain/access/block';
import { type Product, productSchema } from '@fireline/domain/catalog/product';
import type { QueuedOrder } from '@fireline/domain/kitchen/load';
import type { Queue } from '@fireline/domain/kitchen/queue';
import { orderNumber } from '@fireline/domain/order/number';
import { openOrdersOfCustomerQuery } from '@fireline/domain/order/queries';
import type { Order } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import type { Shop } from '@fireline/domain/shop/settings';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { config } from '../config.ts';
import { isCleanedUp } from '../deletion/deleted-orders.ts';
import { type DiscountFacts, readDiscount } from '../discounts/discount-facts.ts';
import { requireShop, shopIn } from '../lib/read-shop.ts';
import { isDocumentId, readStored, type Stored, toQuery } from '../lib/stored.ts';
import * as logs from '../logs.ts';
import { queueIn } from '../queue/read-queue.ts';
import { ordersAround, ordersBeforeInSlot } from './check-time.ts';
import { type Held, heldBy } from './guest-orders.ts';
import { isClaimedByAnother } from './number-claims.ts';
import { readContact } from './read-contact.ts';

type Catalog = ReadonlyMap<string, Stored<Product>>;

/** Everything a decision is based on. */
export interface OrderFacts {
  readonly shop: Shop;
  readonly catalog: Catalog;
  readonly contact: DocumentSnapshot | undefined;
  /** The customer's user document, with their email preferences. */
  readonly user: DocumentSnapshot | undefined;
  /** How many of the customer's open orders were placed before this one. */
  readonly ordersBefore: number;
  /** What a guest already holds in unconfirmed orders. */
  readonly held: Held;
  /** Another order has the number. IDs are random, so a client chose it on purpose. */
  readonly isNumberTaken: boolean;
  /** How many earlier attempts ended in a conflict. */
  readonly attempt: number;
  /** How many orders for the same slot were placed before this one. */
  readonly ordersBeforeInSlot: number;
  /** The kitchen's orders for about the requested time. */
  readonly ordersAround: readonly QueuedOrder[];
  /** The kitchen's queue; null if it was never measured. */
  readonly queue: Queue | null;
  readonly wasDeletedBefore: boolean;
  /** There is a payment provider. */
  readonly hasProvider: boolean;
  /** Null if the customer entered no discount code. */
  readonly discount: DiscountFacts | null;
  /** The shop takes no orders from this account, phone number, or address. */
  readonly isBlocked: boolean;
}

export async function readFacts(
  db: Firestore,
  order: Stored<Order>,
  attempt: number,
  now: number,
): Promise<OrderFacts> {
  const { customerId, items } = order.value;
  const productIds = [...new Set(items.map(({ productId }) => productId))].filter(isDocumentId);
  const [shopSnapshot, queue, contact, user, claim, block, placing, ...products] = await db.getAll(
    db.doc(paths.shop),
    db.doc(paths.queue),
    db.doc(paths.contact(order.id)),
    db.doc(paths.user(customerId)),
    db.doc(serverPaths.number(orderNumber(order.id))),
    db.doc(paths.block(accountBlockId(customerId))),
    db.doc(paths.placing(customerId)),
    ...productIds.map((productId) => db.doc(paths.product(productId))),
  );
  const shop = requireShop(shopIn(shopSnapshot));
  const [open, inSlot, around, isContactBlocked, discount] = await Promise.all([
    isFirstOrder(placing, order.id) ? null : openOrdersOf(db, customerId, shop),
    ordersBeforeInSlot(db, order, shop),
    ordersAround(db, order.value.fulfilment),
    hasBlockedContact(db, contact),
    readDiscount(db, order, { shop, contact, now }),
  ]);
  return {
    shop,
    catalog: new Map(products.flatMap((snapshot) => usable(order.id, snapshot))),
    contact,
    user,
    ...(open === null ? nothingOpen : othersOpen(open, order.id)),
    isNumberTaken: isClaimedByAnother(claim, order.id),
    attempt,
    ordersBeforeInSlot: inSlot,
    ordersAround: around,
    queue: queueIn(queue),
    // The batch finds out for free; only after a failure is it worth a read.
    wasDeletedBefore: attempt > 0 && (await isCleanedUp(db, order.id)),
    hasProvider: config().payments !== null,
    discount,
    isBlocked: block?.exists === true || isContactBlocked,
  };
}

/** By phone number or address. */
async function hasBlockedContact(
  db: Firestore,
  snapshot: DocumentSnapshot | undefined,
): Promise<boolean> {
  const contact = readContact(snapshot);
  const ids = contact === null ? [] : blockIdsOf(contact);
  if (ids.length === 0) return false;
  const blocks = await db.getAll(...ids.map((id) => db.doc(paths.block(id))));
  return blocks.some(({ exists }) => exists);
}

const nothingOpen = { ordersBefore: 0, held: heldBy([]) } as const;

/**
 * `placing/{uid}` was created with this order and never written since: the customer has no other
 * order, so there's nothing to search for. (`adopt-guest-orders.ts` writes it for an account that
 * takes over a guest's orders.)
 */
function isFirstOrder(placing: DocumentSnapshot | undefined, orderId: string): boolean {
  const { createTime, updateTime } = placing ?? {};
  if (createTime === undefined || updateTime === undefined) return false;
  return placing?.get('orderId') === orderId && createTime.isEqual(updateTime);
}

async function openOrdersOf(
  db: Firestore,
  customerId: string,
  { maxOpenOrders }: Shop,
): Promise<readonly DocumentSnapshot[]> {
  const spec = openOrdersOfCustomerQuery(customerId, maxOpenOrders + 1);
  return (await toQuery(db, spec).get()).docs;
}

function othersOpen(
  open: readonly DocumentSnapshot[],
  orderId: string,
): Pick<OrderFacts, 'ordersBefore' | 'held'> {
  const place = open.findIndex(({ id }) => id === orderId);
  return {
    ordersBefore: place === -1 ? open.length : place,
    held: heldBy(open.filter(({ id }) => id !== orderId)),
  };
}

/** An unreadable product counts as not on the menu; it must not block the order. */
export function usable(
  orderId: string,
  snapshot: DocumentSnapshot,
): readonly (readonly [string, Stored<Product>])[] {
  if (!snapshot.exists) return [];
  try {
    return [[snapshot.id, readStored(productSchema, snapshot)]];
  } catch (error) {
    logs.productNotSold(orderId, snapshot.ref.path, error);
    return [];
  }
}
