/** What a change of an order's lines costs, by the order and the catalog as they are now. */

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
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import type { Actor } from '@fireline/domain/order/transitions';
import { paths } from '@fireline/domain/paths';
import type { Shop } from '@fireline/domain/shop/settings';
import type { AllTexts } from '@fireline/domain/texts/catalogs';
import type { Firestore } from 'firebase-admin/firestore';
import type { Context } from '../lib/context.ts';
import { requireShop, shopIn } from '../lib/read-shop.ts';
import { isDocumentId, readIfStored, type Stored } from '../lib/stored.ts';
import { checkDelivery, shopAt } from '../verification/check-delivery.ts';
import { usable } from '../verification/order-facts.ts';

export async function readOrder(db: Firestore, orderId: string): Promise<Stored<Order> | null> {
  return readIfStored(orderSchema, await db.doc(paths.order(orderId)).get());
}

/** What is changed, by whom, and the total that whoever decides has seen. */
export interface Change extends LineChange {
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
}

/** @throws FirelineError if the change isn't possible any more, or costs another amount. */
export async function priceChange(
  { db, now }: Context,
  stored: Stored<Order>,
  change: Change,
  texts: Pick<AllTexts, 'changing' | 'refusals'>,
): Promise<PricedChange> {
  const order = stored.value;
  const { shop, terms, catalog } = await readFacts(db, stored, change, now());
  const products = new Map([...catalog].map(([id, { value }]) => [id, value]));
  const result = changeLines(order, change, products, terms, texts);
  if (!result.ok) throw new FirelineError('invalid-input', result.message, 'lines');
  const { changed } = result;
  const more = changed.total - (order.total ?? 0);
  refusePrice(order, { changed, more, shop, seen: change.total }, texts.changing);
  const what = changeText(order.lines, changed.lines);
  return { stored, order, change, changed, what, more, shop, catalog };
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
  { changed: { total }, more, shop, seen }: NewPrice,
  says: AllTexts['changing'],
): void {
  if (total !== seen) {
    const money = formatMoney(total, shop.currency, staffLocale(shop));
    throw new FirelineError('conflict', says.otherTotal({ total: money }));
  }
  if (more <= 0) return;
  // What was given back is no longer there to pay for more.
  if ((order.payment?.refunded ?? 0) > 0) throw new FirelineError('conflict', says.refundedBefore);
  const others = methodsFor(shop, order.fulfilment.type).filter((method) => method !== 'online');
  if (order.online && others.length === 0) throw new FirelineError('conflict', says.onlyOnline);
}

interface Facts {
  readonly shop: Shop;
  /** With what applies at the order's address. */
  readonly terms: ReturnType<typeof shopAt>;
  readonly catalog: ReadonlyMap<string, Stored<Product>>;
}

async function readFacts(
  db: Firestore,
  { id, value: order }: Stored<Order>,
  { added }: LineChange,
  now: number,
): Promise<Facts> {
  const ids = [...order.items, ...added].map(({ productId }) => productId).filter(isDocumentId);
  const [shopDoc, contact, ...products] = await db.getAll(
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
  return {
    shop,
    terms: shopAt(checkDelivery(order, contact, shop), shop),
    catalog: new Map(catalog),
  };
}
