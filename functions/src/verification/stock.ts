/**
 * Tracked stock. An order takes its pieces in the batch that accepts it and returns them in the
 * batch with the effects of its cancellation, so each happens exactly as often as that batch.
 */

import { productSchema } from '@fireline/domain/catalog/product';
import { serverTime } from '@fireline/domain/codec/server-time';
import type { Order } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import {
  type DocumentReference,
  type DocumentSnapshot,
  FieldValue,
  type Firestore,
  type Timestamp,
} from 'firebase-admin/firestore';
import { encode } from '../lib/encode.ts';
import type { Writes } from '../lib/writes.ts';

/** The products to read before the stock of `order` is returned. */
export function productsOf(db: Firestore, order: Order): readonly DocumentReference[] {
  return Object.keys(order.stockTaken).map((productId) => db.doc(paths.product(productId)));
}

/** Adds `pieces` (negative: takes them) to the stock of a product as read. */
export function addStockChange(
  batch: Writes,
  product: { readonly ref: DocumentReference; readonly updateTime: Timestamp },
  pieces: number,
): void {
  batch.update(
    product.ref,
    {
      ...encode.changes(productSchema, { changeId: null, updatedAt: serverTime }),
      stock: FieldValue.increment(pieces),
    },
    { lastUpdateTime: product.updateTime },
  );
}

/** Returns what `order` holds to those of `products` that still exist and are still tracked. */
export function addStockReturn(
  batch: Writes,
  order: Order,
  products: readonly DocumentSnapshot[],
): void {
  for (const snapshot of products) {
    const { id, ref, updateTime } = snapshot;
    const stock: unknown = snapshot.get('stock');
    const pieces = order.stockTaken[id] ?? 0;
    if (updateTime === undefined || typeof stock !== 'number' || pieces === 0) continue;
    addStockChange(batch, { ref, updateTime }, pieces);
  }
}
