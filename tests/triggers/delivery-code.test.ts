/** The code for the courier: made when an order is verified, for a shop that wants it. */
import { paths } from '@fireline/domain/paths';
import { anAddress, anItem } from '@fireline/domain/testing/stored';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeOrder, read } from '../support/admin.ts';
import { addProduct, db, orderIn, removeTestData, setShop } from './live.ts';

let restoreShop: () => Promise<void>;
let items: ReturnType<typeof anItem>[];
beforeAll(async () => {
  restoreShop = await setShop({
    orderingPaused: false,
    confirmTimeoutMinutes: 600,
    deliveryProof: 'code',
  });
  items = [anItem({ productId: await addProduct({ options: [] }), choices: {} })];
});
afterAll(async () => {
  await removeTestData();
  await restoreShop();
});

test('a delivery gets a code, which isn’t in the order', async () => {
  const orderId = await placeOrder(db, { items, type: 'delivery', address: anAddress() });
  const order = await orderIn('pending', orderId);
  const code = await read(db, paths.deliveryCode(orderId));
  expect(order.proof).toBe('code');
  expect(code).toEqual({ code: expect.stringMatching(/^[0-9]{4}$/) });
  expect(JSON.stringify({ ...order, items: null })).not.toContain(`"${code?.code}"`);
});

test('a pickup gets none', async () => {
  const orderId = await placeOrder(db, { items, address: anAddress() });
  expect(await orderIn('pending', orderId)).not.toHaveProperty('proof');
  expect(await read(db, paths.deliveryCode(orderId))).toBeNull();
});

test('for a shop that wants photos, a delivery needs one, and gets no code', async () => {
  const restore = await setShop({ deliveryProof: 'photo' });
  const orderId = await placeOrder(db, { items, type: 'delivery', address: anAddress() });
  expect(await orderIn('pending', orderId)).toMatchObject({ proof: 'photo' });
  expect(await read(db, paths.deliveryCode(orderId))).toBeNull();
  await restore();
});

test('without the setting, a delivery gets none', async () => {
  const restore = await setShop({ deliveryProof: 'off' });
  const orderId = await placeOrder(db, { items, type: 'delivery', address: anAddress() });
  expect(await orderIn('pending', orderId)).not.toHaveProperty('proof');
  expect(await read(db, paths.deliveryCode(orderId))).toBeNull();
  await restore();
});
