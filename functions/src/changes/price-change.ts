/** What a change of an order costs, by the order, the catalog, and the shop as they are now. */

import type { Product } from '@fireline/domain/catalog/product';
import { asOffered } from '@fireline/domain/catalog/sold-out';
import {
  type ChangedOrder,
  changeLines,
  type LineChange,
} from '@fireline/domain/changes/change-lines';
import { changeText } from '@fireline/domain/changes/changed-lines';
import { FirelineError } from '@fireline/domain/errors';
import { formatMoney } from '@fireline/domain/money/money';
import { methodsFor } from '@fireline/domain/money/payment-ways';
import { staffLocale } from '@fireline/domain/order/language';
import { type Address, type Order, orderSchema } from '@fireline/domain/order/schema';
import type { Actor } from '@fireline/domain/order/transitions';
import { paths } from '@fireline/domain/paths';
import type { Shop } from '@fireline/domain/shop/settings';
import type { AllTexts } from '@fireline/domain/texts/catalogs';
import { localeFor } from '@fireline/domain/texts/locale';
import type { Firestore, Timestamp } from 'firebase-admin/firestore';
import { callLanguage } from '../lib/call-texts.ts';
import type { Context } from '../lib/context.ts';
import { requireShop, shopIn } from '../lib/read-shop.ts';
import { isDocumentId, readIfStored, type Stored } from '../lib/stored.ts';
import { checkPlace, type DeliveryCheck, shopAt } from '../verification/check-delivery.ts';
import { usable } from '../verification/order-facts.ts';
import { readContact } from '../verification/read-contact.ts';
import { type Move, planMove } from './move-order.ts';

export async function readOrder(db: Firestore, orderId: string): Promise<Stored<Order> | null> {
  return readIfStored(orderSchema, await db.doc(paths.order(orderId)).get());
}

/** What is changed, by whom, and the total that whoever decides has seen. */
export interface Change extends LineChange {
  /** If it becomes a delivery. */
  readonly address?: Address;
  /** The customer's request that it fulfills. */
  readonly requestId?: string;
  readonly id: string;
  readonly by: Actor;
  readonly reason: string;
  readonly total: number;
}

export interface PricedChange {
  readonly stored: Stored<Order>;
  readonly order: Order;
  readonly change: Change;
  readonly changed: ChangedOrder;
  readonly what: string;
  /** What the order costs more; negative: less. */
  readonly more: number;
  readonly shop: Shop;
  readonly catalog: Facts['catalog'];
  /** Null if time and type stay. */
  readonly move: Move | null;
}

/** @throws FirelineError if the change isn't possible any more, or costs another amount. */
export async function priceChange(
  context: Context,
  stored: Stored<Order>,
  change: Change,
  texts: Pick<AllTexts, 'changing' | 'refusals'>,
): Promise<PricedChange> {
  const order = stored.value;
  const facts = await readFacts(context.db, stored, change, context.now());
  const { shop, check, catalog } = facts;
  const products = new Map([...catalog].map(([id, { value }]) => [id, value]));
  const result = changeLines(order, change, products, shopAt(check, shop), texts);
  if (!result.ok) throw new FirelineError('invalid-input', result.message, 'lines');
  const { changed } = result;
  const more = changed.total - (order.total ?? 0);
  const locale = localeFor(callLanguage(), shop.region);
  const move = await planMove(context, stored, changed, { ...facts, locale });
  refusePrice(order, { changed, more, shop, seen: change.total }, texts.changing);
  const what = changeText(order.lines, changed.lines);
  return { stored, order, change, changed, what, more, shop, catalog, move };
}

interface NewPrice {
  readonly changed: ChangedOrder;
  readonly more: number;
  readonly shop: Shop;
  /** The total that was shown. */
  readonly seen: number;
}

/** What it costs must be what was shown, and someone must be able to pay for it. */
function refusePrice(
  order: Order,
  { changed: { total, fulfilment }, more, shop, seen }: NewPrice,
  says: AllTexts['changing'],
): void {
  if (total !== seen) {
    const money = formatMoney(total, shop.currency, staffLocale(shop));
    throw new FirelineError('conflict', says.otherTotal({ total: money }));
  }
  if (more <= 0) return;
  // What was refunded is no longer there to pay for more.
  if ((order.payment?.refunded ?? 0) > 0) throw new FirelineError('conflict', says.refundedBefore);
  const others = methodsFor(shop, fulfilment.type).filter((method) => method !== 'online');
  if (order.online && others.length === 0) throw new FirelineError('conflict', says.onlyOnline);
}

interface Facts {
  readonly shop: Shop;
  /** Of the address that it's to be delivered to; null for a pickup. */
  readonly check: DeliveryCheck | null;
  readonly address: Address | null;
  /** Null if there's no way to reach the customer. */
  readonly contactUpdateTime: Timestamp | null;
  readonly catalog: ReadonlyMap<string, Stored<Product>>;
}

async function readFacts(
  db: Firestore,
  { id, value: order }: Stored<Order>,
  change: Change,
  now: number,
): Promise<Facts> {
  const ids = [...order.items, ...change.added]
    .map(({ productId }) => productId)
    .filter(isDocumentId);
  const [shopDoc, contactDoc, ...products] = await db.getAll(
    db.doc(paths.shop),
    db.doc(paths.contact(id)),
    ...[...new Set(ids)].map((productId) => db.doc(paths.product(productId))),
  );
  const shop = requireShop(shopIn(shopDoc));
  const catalog = products
    .flatMap((product) => usable(id, product))
    .map(
      ([productId, product]) =>
        [productId, { ...product, value: asOffered(product.value, now) }] as const,
    );
  const contact = readContact(contactDoc);
  const wasDelivered = order.fulfilment.type === 'delivery';
  const isDelivered = (change.fulfilment ?? order.fulfilment).type === 'delivery';
  const address = (wasDelivered ? contact?.address : change.address) ?? null;
  return {
    shop,
    check: isDelivered ? checkPlace(address ?? { postcode: '' }, order.source, shop) : null,
    address,
    contactUpdateTime: contact === null ? null : (contactDoc?.updateTime ?? null),
    catalog: new Map(catalog),
  };
}
