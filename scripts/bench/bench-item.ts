/** What the benchmarks order. */
import { isOrderable, productSchema } from '@fireline/domain/catalog/product';
import type { OrderItem } from '@fireline/domain/order/item';
import { paths } from '@fireline/domain/paths';
import type { Firestore } from 'firebase-admin/firestore';
import { readStored } from '../../functions/src/lib/stored.ts';
import { ScriptError } from '../lib/script-error.ts';

/** With unlimited stock, so that orders don't wait for each other; with the choices it requires. */
export async function anOrderedItem(db: Firestore): Promise<OrderItem> {
  const { docs } = await db.collection(paths.products).get();
  const products = docs.map((one) => readStored(productSchema, one));
  const product = products.find(({ value }) => value.stock === null && isOrderable(value));
  if (!product) throw new ScriptError('the demo shop has no product with unlimited stock.');
  const choices = Object.fromEntries(
    product.value.options
      .filter(({ min }) => min > 0)
      .map(({ id, min, choices }) => [id, choices.slice(0, min).map((choice) => choice.id)]),
  );
  return { productId: product.id, quantity: 1, choices, note: '' };
}
