/** What the benchmarks order, and how. */
import { isOrderable, productSchema } from '@fireline/domain/catalog/product';
import { serverTime } from '@fireline/domain/codec/server-time';
import type { OrderItem } from '@fireline/domain/order/item';
import { newOrder } from '@fireline/domain/order/new-order';
import { contactSchema, type OrderInput, orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import type { Firestore } from 'firebase-admin/firestore';
import { encode } from '../../functions/src/lib/encode.ts';
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

/** As a customer with an account does, except for the rules. */
export async function placeOrder(
  db: Firestore,
  id: string,
  customerId: string,
  item: OrderItem,
): Promise<void> {
  const input: OrderInput = {
    customerName: 'Bench',
    fulfilment: { type: 'pickup', requestedFor: null },
    items: [item],
    note: '',
  };
  const order = newOrder({ input, customerId, byGuest: false, language: 'en' }, serverTime);
  const contact = { phone: '+1 718 555 0114', email: '', address: null };
  const batch = db.batch();
  batch.create(db.doc(paths.order(id)), encode.document(orderSchema, order));
  batch.create(db.doc(paths.contact(id)), encode.document(contactSchema, contact));
  batch.create(db.doc(paths.placing(customerId)), { at: encode.time(serverTime), orderId: id });
  await batch.commit();
}
