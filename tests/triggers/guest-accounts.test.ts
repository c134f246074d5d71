import { paths } from '@fireline/domain/paths';
import { aNotification, anAddress, anItem } from '@fireline/domain/testing/stored';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeOrder, read, transitionAsClient } from '../support/admin.ts';
import { type Account, aGuest, anAccount, auth, call, removeAccounts } from './calls.ts';
import {
  addProduct,
  db,
  documentAt,
  orderIn,
  removeOrder,
  removeTestData,
  setShop,
} from './live.ts';

let restoreShop: () => Promise<void>;
let productId: string;
const orders: string[] = [];
beforeAll(async () => {
  restoreShop = await setShop({
    orderingPaused: false,
    confirmTimeoutMinutes: 600,
    maxOpenOrders: 10,
  });
  productId = await addProduct({ options: [] });
});
afterAll(async () => {
  await Promise.all(orders.map(removeOrder));
  await removeTestData();
  await removeAccounts();
  await restoreShop();
});

async function anOrderOf(guest: Account): Promise<string> {
  const items = [anItem({ productId, choices: {} })];
  const orderId = await placeOrder(db, { customerId: guest.uid, items });
  orders.push(orderId);
  await orderIn('pending', orderId);
  return orderId;
}

const adopt = (guest: Account, into: Account) =>
  call('adoptGuestOrders', { guestToken: guest.idToken }, { idToken: into.idToken });
const orderNow = (orderId: string) => read(db, paths.order(orderId));

test('the orders, read marks, and saved settings of a guest move to the account', async () => {
  const [guest, customer] = [await aGuest(), await anAccount('adopts')];
  const [first, second] = [await anOrderOf(guest), await anOrderOf(guest)];
  const others = await anOrderOf(await aGuest());
  const othersBefore = await orderNow(others);
  await db
    .doc(paths.notification(guest.uid, first, 1))
    .set(aNotification({ orderId: first, readBy: { [guest.uid]: new Date(7) } }));
  const marked = aNotification({ orderId: second, by: guest.uid, createdAt: new Date(5) });
  await db.doc(paths.notification(guest.uid, second, 1)).set(marked);
  const home = anAddress();
  const work = { ...anAddress(), line1: 'Torstraße 9' };
  await db.doc(paths.user(guest.uid)).set({
    displayName: 'Gus',
    phone: '555',
    addresses: [home, work],
    inboxReadAt: { [guest.uid]: new Date(6) },
  });
  await db.doc(paths.user(customer.uid)).set({ displayName: 'Ada', addresses: [home] });
  const before = await orderNow(first);

  expect(await adopt(guest, customer)).toEqual({ result: { orders: 2 } });

  expect(await orderNow(first)).toEqual({ ...before, customerId: customer.uid });
  expect(await orderNow(second)).toMatchObject({ customerId: customer.uid, version: 1 });
  expect(await orderNow(others)).toEqual(othersBefore);
  expect(await read(db, paths.notification(customer.uid, first, 1))).toMatchObject({
    orderId: first,
    readBy: { [customer.uid]: 7 },
    adopted: true,
  });
  // The whole inbox was marked as read after it.
  expect(await read(db, paths.notification(customer.uid, second, 1))).toMatchObject({
    by: customer.uid,
    readBy: { [customer.uid]: 6 },
  });
  expect((await db.collection(paths.notifications(guest.uid)).get()).size).toBe(0);
  expect(await read(db, paths.user(customer.uid))).toMatchObject({
    displayName: 'Ada',
    phone: '555',
    addresses: [home, work],
  });
  expect(await read(db, paths.user(guest.uid))).toBeNull();
});

test('the next step reaches the account, and the link stays the same', async () => {
  const [guest, customer] = [await aGuest(), await anAccount('follows')];
  const orderId = await anOrderOf(guest);
  const token = (await orderNow(orderId))?.trackingToken;
  await adopt(guest, customer);
  await transitionAsClient(db, orderId, 1, { to: 'confirmed', role: 'kitchen' });
  await documentAt(paths.notification(customer.uid, orderId, 2));
  await documentAt(paths.tracking(String(token)), ({ status }) => status === 'confirmed');
  expect(await read(db, paths.notification(guest.uid, orderId, 2))).toBeNull();
});

test.each([
  ['before its first order', 'customer'],
  ['after', 'customer with an order'],
])('count as the account’s open orders, %s', async (_, name) => {
  const [guest, customer] = [await aGuest(), await anAccount(name.replaceAll(' ', '-'))];
  await anOrderOf(guest);
  if (name !== 'customer') await anOrderOf(customer);
  await anOrderOf(guest);
  await adopt(guest, customer);
  const restore = await setShop({ maxOpenOrders: 2 });
  const items = [anItem({ productId, choices: {} })];
  const orderId = await placeOrder(db, { customerId: customer.uid, items });
  orders.push(orderId);
  await orderIn('rejected', orderId);
  await restore();
});

test('twice, concurrently, and during a move: each order moves once, and no move is lost', async () => {
  const [guest, customer] = [await aGuest(), await anAccount('adopts-twice')];
  const orderIds = [await anOrderOf(guest), await anOrderOf(guest)];
  const answers = await Promise.all([
    adopt(guest, customer),
    adopt(guest, customer),
    ...orderIds.map((orderId) =>
      transitionAsClient(db, orderId, 1, { to: 'confirmed', role: 'kitchen' }).then(() => ({
        result: { orders: 0 },
      })),
    ),
  ]);
  const moved = answers.map(({ result }) => (result as { orders: number }).orders);
  expect(moved.reduce((sum, orders) => sum + orders, 0)).toBe(2);
  for (const orderId of orderIds) {
    expect(await orderNow(orderId)).toMatchObject({
      customerId: customer.uid,
      status: 'confirmed',
      version: 2,
    });
  }
  expect(await adopt(guest, customer)).toEqual({ result: { orders: 0 } });
});

test('nobody takes over orders of an account, of a guest who has registered, or with a forged token', async () => {
  const [victim, thief] = [await anAccount('victim'), await anAccount('thief')];
  const guest = await aGuest();
  const orderId = await anOrderOf(guest);
  await auth.updateUser(guest.uid, { email: `${guest.uid}@example.com`, password: 'secret-1' });
  for (const from of [victim, guest, { ...guest, idToken: 'made.up.token' }]) {
    const { error } = await adopt(from, thief);
    expect(error).toMatchObject({ status: 'PERMISSION_DENIED', details: { code: 'not-allowed' } });
  }
  expect(await orderNow(orderId)).toMatchObject({ customerId: guest.uid });
});

test('nor with a revoked token', async () => {
  const [guest, customer] = [await aGuest(), await anAccount('too-late')];
  await anOrderOf(guest);
  // Tokens are dated in whole seconds; deleting the guest invalidates one immediately.
  await auth.deleteUser(guest.uid);
  const { error } = await adopt(guest, customer);
  expect(error).toMatchObject({
    status: 'PERMISSION_DENIED',
    message: 'The guest session has ended.',
  });
});

test('guests, staff, and people without an account take over nothing', async () => {
  const guest = await aGuest();
  const orderId = await anOrderOf(guest);
  for (const into of [await aGuest(), await anAccount('cook', 'kitchen')]) {
    const { error } = await adopt(guest, into);
    expect(error).toMatchObject({ status: 'PERMISSION_DENIED' });
  }
  const stranger = await call('adoptGuestOrders', { guestToken: guest.idToken });
  expect(stranger.error).toMatchObject({ status: 'UNAUTHENTICATED' });
  const empty = await call('adoptGuestOrders', {}, { idToken: guest.idToken });
  expect(empty.error).toMatchObject({ status: 'INVALID_ARGUMENT' });
  expect(await orderNow(orderId)).toMatchObject({ customerId: guest.uid });
});
