/**
 * The part of an address that couriers see before they take the delivery, and how far it is from
 * the shop.
 */
import { paths } from '@fireline/domain/paths';
import { anAddress, anItem } from '@fireline/domain/testing/stored';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeOrder, read } from '../support/admin.ts';
import { eventually } from '../support/eventually.ts';
import { addProduct, db, orderIn, removeTestData, setShop } from './live.ts';

let restoreShop: () => Promise<void>;
let items: ReturnType<typeof anItem>[];
beforeAll(async () => {
  restoreShop = await setShop({
    orderingPaused: false,
    confirmTimeoutMinutes: 600,
    position: '52.51, 13.41',
  });
  items = [anItem({ productId: await addProduct({ options: [] }), choices: {} })];
});
afterAll(async () => {
  await removeTestData();
  await restoreShop();
});

test('a delivery has its street without the number from verification on', async () => {
  const orderId = await placeOrder(db, { items, type: 'delivery', address: anAddress() });
  expect(await orderIn('pending', orderId)).toMatchObject({
    deliveryArea: 'Unter den Linden, Berlin 10117',
  });
});

test('the street follows a corrected address, and the order stays the same', async () => {
  const orderId = await placeOrder(db, { items, type: 'delivery', address: anAddress() });
  const before = await orderIn('pending', orderId);
  const address = { ...anAddress(), line1: 'Torstraße 9' };
  await db.doc(paths.contact(orderId)).update({ address });
  const after = await eventually('the street', async () => {
    const order = await read(db, paths.order(orderId));
    return order?.deliveryArea === 'Torstraße, Berlin 10117' ? order : undefined;
  });
  expect({ ...after, deliveryArea: before.deliveryArea }).toEqual(before);
});

test('how far the home is follows its address, as far as its position is known', async () => {
  const near = { ...anAddress(), position: '52.52, 13.41' };
  const orderId = await placeOrder(db, { items, type: 'delivery', address: near });
  expect(await orderIn('pending', orderId)).toMatchObject({ homeMeters: 1100 });
  const farther = { ...near, position: '52.54, 13.41' };
  await db.doc(paths.contact(orderId)).update({ address: farther });
  await eventually('the distance', async () => {
    const order = await read(db, paths.order(orderId));
    return order?.homeMeters === 3300 ? order : undefined;
  });
  await db.doc(paths.contact(orderId)).update({ address: anAddress() });
  await eventually('no distance', async () => {
    const order = await read(db, paths.order(orderId));
    return order && !('homeMeters' in order) ? order : undefined;
  });
});

test('a pickup reveals no address', async () => {
  const orderId = await placeOrder(db, { items, address: anAddress() });
  const order = await orderIn('pending', orderId);
  expect(order).not.toHaveProperty('deliveryArea');
  expect(order).not.toHaveProperty('homeMeters');
});
