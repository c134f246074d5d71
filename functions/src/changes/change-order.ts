/**
 * Staff change the lines of an order that the kitchen isn't done with. The order with its new
 * prices, the stock, and what everyone is told are one batch, on the condition that the order and
 * every product whose stock changes are as they were read. A change is a version of its own, so a
 * move that someone made by an older one is refused, and they see the change first.
 */

import type { Product } from '@fireline/domain/catalog/product';
import { asOffered } from '@fireline/domain/catalog/sold-out';
import type { ChangeInput } from '@fireline/domain/changes/change-input';
import {
  type ChangedOrder,
  changeLines,
  isChangeable,
} from '@fireline/domain/changes/change-lines';
import { beforeChange, changeText } from '@fireline/domain/changes/changed-lines';
import { deletedField, serverTime } from '@fireline/domain/codec/server-time';
import { FirelineError } from '@fireline/domain/errors';
import { formatMoney } from '@fireline/domain/money/money';
import { sumOf } from '@fireline/domain/money/payment';
import { methodsFor } from '@fireline/domain/money/payment-ways';
import { atServerTime } from '@fireline/domain/order/effects';
import { itemColumns } from '@fireline/domain/order/item-columns';
import { staffLocale } from '@fireline/domain/order/language';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import type { Shop } from '@fireline/domain/shop/settings';
import type { Firestore } from 'firebase-admin/firestore';
import { textsOfCall } from '../lib/call-texts.ts';
import type { Caller } from '../lib/caller.ts';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { requireShop, shopIn } from '../lib/read-shop.ts';
import { isDocumentId, readIfStored, type Stored } from '../lib/stored.ts';
import { readEntries } from '../payments/change-ledger.ts';
import { addEffects, prepareEffects } from '../transitions/effects-batch.ts';
import { checkDelivery, shopAt } from '../verification/check-delivery.ts';
import { usable } from '../verification/order-facts.ts';
import { addStockChange } from '../verification/stock.ts';

/**
 * A repeated call changes nothing.
 * @throws FirelineError `not-allowed`; `not-found`; `invalid-input` with the field; `conflict` if the
 * order isn't as staff saw it.
 */
export function changeOrder(context: Context, caller: Caller, input: ChangeInput): Promise<void> {
  const { db, now } = context;
  const { orderId, changeId, reason } = input;
  const texts = textsOfCall();
  const { uid, role } = caller;
  if (role !== 'admin') throw new FirelineError('not-allowed', texts.changing.onlyAdmins);
  return retryOnConflict(`Changing order ${orderId}`, async () => {
    const stored = readIfStored(orderSchema, await db.doc(paths.order(orderId)).get());
    if (stored === null) throw new FirelineError('not-found', texts.changing.orderGone);
    const order = stored.value;
    if (order.changed?.id === changeId) return { done: undefined };
    refuseIfMoved(order, input);
    const { shop, terms, catalog } = await readFacts(db, stored, input, now());
    const products = new Map([...catalog].map(([id, { value }]) => [id, value]));
    const result = changeLines(order, input, products, terms, texts);
    if (!result.ok) throw new FirelineError('invalid-input', result.message, 'lines');
    const { changed } = result;
    const entries = (await readEntries(db, orderId)).map(({ data }) => data);
    refusePrice(order, changed, shop, input);

    const { stockChange, items, lastLine, ...prices } = changed;
    const fields = {
      ...prices,
      ...(order.payment && { payment: sumOf(entries, changed.total) }),
      version: order.version + 1,
    };
    const news = {
      id: changeId,
      version: fields.version,
      by: { uid, role },
      reason,
      what: changeText(order.lines, changed.lines),
      before: beforeChange(order, changed.lines),
      lastLine,
    };
    const at = now();
    const after = { ...order, ...fields, items, updatedAt: at, changed: { ...news, at } };
    const effects = await prepareEffects(context, { orderId, from: order.status, order: after });
    const batch = db.batch();
    batch.update(
      db.doc(paths.order(orderId)),
      encode.changes(orderSchema, {
        ...fields,
        items: itemColumns(items),
        changed: { ...news, at: serverTime },
        // The tickets on paper are out of date.
        printed: deletedField,
        updatedAt: serverTime,
      }),
      { lastUpdateTime: stored.updateTime },
    );
    addEffects(batch, db, effects, atServerTime(effects.effects));
    for (const [id, pieces] of Object.entries(stockChange)) {
      const product = catalog.get(id);
      if (product === undefined || product.value.stock === null) continue;
      const { updateTime } = product;
      addStockChange(batch, { ref: db.doc(paths.product(id)), updateTime }, -pieces);
    }
    return (await tryCommit(() => batch.commit())) ? { done: undefined } : 'conflict';
  });
}

function refuseIfMoved(order: Order, { version }: ChangeInput): void {
  const says = textsOfCall().changing;
  if (!isChangeable(order)) throw new FirelineError('conflict', says.notChangeable);
  if (order.version !== version) throw new FirelineError('conflict', says.meanwhile);
}

/** What it costs must be what staff saw, and someone must be able to pay for it. */
function refusePrice(order: Order, { total }: ChangedOrder, shop: Shop, input: ChangeInput): void {
  const says = textsOfCall().changing;
  const money = (amount: number) => formatMoney(amount, shop.currency, staffLocale(shop));
  if (total !== input.total) {
    throw new FirelineError('conflict', says.otherTotal({ total: money(total) }));
  }
  const more = total - (order.total ?? 0);
  if (more <= 0) return;
  // What was given back is no longer there to pay for more.
  if ((order.payment?.refunded ?? 0) > 0) throw new FirelineError('conflict', says.refundedBefore);
  const others = methodsFor(shop, order.fulfilment.type).filter((method) => method !== 'online');
  if (order.online && others.length === 0) throw new FirelineError('conflict', says.onlyOnline);
  if (!input.isAgreed) {
    const message = says.agreeFirst({ amount: money(more) });
    throw new FirelineError('invalid-input', message, 'isAgreed');
  }
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
  { added }: ChangeInput,
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
