/** Exporting and erasing: personal data is removed, and figures stay. */

import { accountBlockId } from '@fireline/domain/access/block';
import { itemColumns } from '@fireline/domain/order/item-columns';
import { orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { searchKeysOf } from '@fireline/domain/search/keys';
import {
  aCheckpoint,
  aContact,
  anAddress,
  anItem,
  anOrder,
  minutesIn,
  opening,
} from '@fireline/domain/testing/stored';
import { minute } from '@fireline/domain/time/durations';
import { safeParse } from 'valibot';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { renewSearchDocument } from '../../functions/src/lookup/search-document.ts';
import {
  checkRecentSignIn,
  deleteAccount,
  recentSignInMs,
} from '../../functions/src/privacy/delete-account.ts';
import { eraseOldContacts, monthsBefore } from '../../functions/src/privacy/erase-old-contacts.ts';
import { eraseOrder } from '../../functions/src/privacy/erase-order.ts';
import { anOrderId, authOf, clear, dbOf, quietProject, read } from '../support/admin.ts';
import { aGuest, anAccount, call, removeAccounts } from './calls.ts';
import { db as liveDb } from './live.ts';

const db = dbOf(quietProject);
const auth = authOf(quietProject);
const customerId = 'erases';
const token = 'a'.repeat(32);

async function store(
  orderId: string,
  overrides: Parameters<typeof anOrder>[0] = {},
  database = db,
) {
  const order = anOrder({
    status: 'completed',
    customerId,
    trackingToken: token,
    note: 'For Ada',
    calledName: 'Ada',
    deliveryArea: 'Unter den Linden, 10117 Berlin',
    ...overrides,
  });
  const contact = aContact({ address: anAddress() });
  await Promise.all([
    database
      .doc(paths.order(orderId))
      .set({ ...order, items: itemColumns([anItem({ note: 'Ada’s' })]) }),
    database.doc(paths.contact(orderId)).set(contact),
    database.doc(paths.searchKeys(orderId)).set({
      keys: searchKeysOf(order.customerName, contact),
      placedAt: order.placedAt,
    }),
    database.doc(paths.tracking(token)).set({ calledName: 'Ada' }),
    database.doc(paths.mail(orderId, 1)).set({ orderId, to: ['ada@example.com'] }),
    database
      .doc(paths.notification(order.customerId, orderId, 'carrier_1'))
      .set({ orderId, message: 'Signed by Ada.' }),
    database.doc(paths.event(orderId, 'a-note')).set({ type: 'note', reason: 'Ada is allergic.' }),
    database
      .doc(paths.event(orderId, 'carrier_1'))
      .set(aCheckpoint({ source: 'carrier', text: 'Signed by Ada.' })),
    database
      .doc(paths.event(orderId, 'courier_1'))
      .set(
        aCheckpoint({ by: { uid: 'courier-1', role: 'courier' }, place: 'With Ada’s neighbor' }),
      ),
    database.doc(paths.taker(orderId)).set({ uid: 'courier-1', name: 'Tom' }),
    database.doc(paths.deliveryPhoto(orderId)).set({ by: 'courier-1' }),
    database.doc(paths.trackingView(orderId)).set({ placedAt: new Date() }),
    database.doc(paths.event(orderId, 'typed')).set(aCheckpoint({ place: 'Depot North' })),
  ]);
  return order;
}

beforeEach(() => clear(quietProject));
afterAll(removeAccounts);

async function expectErased(orderId: string, inbox = customerId): Promise<void> {
  const gone = [
    paths.contact(orderId),
    paths.searchKeys(orderId),
    paths.mail(orderId, 1),
    paths.event(orderId, 'a-note'),
    paths.event(orderId, 'carrier_1'),
    paths.event(orderId, 'courier_1'),
    paths.taker(orderId),
    paths.deliveryPhoto(orderId),
    paths.trackingView(orderId),
    paths.notification(inbox, orderId, 'carrier_1'),
    paths.tracking(token),
  ];
  for (const path of gone) expect(await read(db, path), path).toBeNull();
  // Where it was is part of what happened.
  expect(await read(db, paths.event(orderId, 'typed'))).not.toBeNull();
  const order = await read(db, paths.order(orderId));
  expect(JSON.stringify(order)).not.toMatch(/Ada|example\.com|Unter den Linden/);
  expect(safeParse(orderSchema, order).success).toBe(true);
}

describe('one order', () => {
  test('keeps its items and prices, and loses its personal data', async () => {
    const { total, status, version } = await store('order-1');
    expect(await eraseOrder(db, { orderId: 'order-1', by: 'admin-1', isAccountGone: false })).toBe(
      'erased',
    );
    await expectErased('order-1');
    expect(await read(db, paths.order('order-1'))).toMatchObject({
      total,
      status,
      version,
      customerId,
    });
    expect(await read(db, paths.auditEntry('order-erased-order-1'))).toMatchObject({
      type: 'order-erased',
      target: 'order-1',
      by: 'admin-1',
    });
  });

  test('is erased once, however often that is requested', async () => {
    await store('order-1');
    const erasure = { orderId: 'order-1', by: 'system', isAccountGone: false };
    const outcomes = await Promise.all([eraseOrder(db, erasure), eraseOrder(db, erasure)]);
    expect(outcomes.toSorted()).toEqual(['erased', 'erased-before']);
  });

  test('stays the same while it is active', async () => {
    await store('order-1', { status: 'preparing' });
    expect(await eraseOrder(db, { orderId: 'order-1', by: 'system', isAccountGone: false })).toBe(
      'open',
    );
    expect(await read(db, paths.contact('order-1'))).not.toBeNull();
  });

  test('is not made searchable again by a late event', async () => {
    await store('order-1');
    await eraseOrder(db, { orderId: 'order-1', by: 'system', isAccountGone: false });
    expect(await renewSearchDocument(db, 'order-1')).toBe('erased');
    expect(await read(db, paths.searchKeys('order-1'))).toBeNull();
  });
});

describe('after the months that the shop keeps contacts', () => {
  const closedAt = minutesIn(5);
  const later = (months: number) => monthsBefore(closedAt.getTime(), -months) + minute;

  test('only orders closed before that are erased, in pages, and repeating it changes nothing', async () => {
    await db.doc(paths.shop).set({ keepContactsMonths: 3 });
    for (const id of ['a', 'b', 'c']) await store(id);
    await store('open', { status: 'preparing' });
    await store('later', { statusTimes: { placed: opening, completed: new Date(later(2)) } });
    const run = () => eraseOldContacts({ db, now: () => later(3), pageSize: 2 });
    expect(await run()).toEqual({ erased: 3, isDone: true });
    for (const id of ['a', 'b', 'c']) await expectErased(id);
    for (const id of ['open', 'later'])
      expect(await read(db, paths.contact(id)), id).not.toBeNull();
    expect(await run()).toEqual({ erased: 0, isDone: true });
  });

  test('the next run continues an interrupted one', async () => {
    for (const id of ['a', 'b', 'c']) await store(id);
    const run = () => eraseOldContacts({ db, now: () => later(12), pageSize: 2, mostPages: 1 });
    expect(await run()).toEqual({ erased: 2, isDone: false });
    expect(await run()).toEqual({ erased: 1, isDone: true });
  });

  test('one year applies if the settings do not say', async () => {
    await store('a');
    expect(await eraseOldContacts({ db, now: () => later(12) - 120_000 })).toMatchObject({
      erased: 0,
    });
    expect(await eraseOldContacts({ db, now: () => later(12) })).toMatchObject({ erased: 1 });
  });

  test('a shorter month ends on its last day', () => {
    expect(new Date(monthsBefore(Date.UTC(2026, 4, 31, 9), 3)).toISOString()).toBe(
      '2026-02-28T09:00:00.000Z',
    );
  });
});

describe('an account', () => {
  const deps = { auth, db, now: Date.now, pageSize: 2 };
  const remove = () => auth.deleteUser(customerId).catch(() => {});
  beforeEach(async () => {
    await remove();
    await auth.createUser({ uid: customerId, email: 'erases@example.com' });
    await db.doc(paths.user(customerId)).set({ displayName: 'Ada' });
    await db.doc(paths.device(customerId, 'phone')).set({ token: 'secret' });
    await db.doc(paths.cart(customerId)).set({ quantities: { a: 1 } });
    await db.doc(paths.notification(customerId, 'a', 1)).set({ title: 'For Ada' });
  });
  afterAll(remove);

  test('is deleted with everything but the figures', async () => {
    for (const id of ['a', 'b', 'c']) await store(id);
    expect(await deleteAccount(deps, { uid: customerId, by: customerId })).toEqual({ orders: 3 });
    for (const id of ['a', 'b', 'c']) {
      await expectErased(id);
      expect(await read(db, paths.order(id))).toMatchObject({ customerId: 'erased', total: 963 });
    }
    for (const path of [
      paths.user(customerId),
      paths.device(customerId, 'phone'),
      paths.cart(customerId),
      paths.notification(customerId, 'a', 1),
    ]) {
      expect(await read(db, path), path).toBeNull();
    }
    expect(await read(db, paths.auditEntry(`account-deleted-${customerId}`))).toMatchObject({
      by: customerId,
    });
    await expect(auth.getUser(customerId)).rejects.toMatchObject({ code: 'auth/user-not-found' });
  });

  test('is not deleted while an order is active', async () => {
    await store('a');
    await store('open', { status: 'pending' });
    await expect(deleteAccount(deps, { uid: customerId, by: customerId })).rejects.toMatchObject({
      code: 'orders-open',
    });
    expect(await read(db, paths.contact('a'))).not.toBeNull();
    await auth.getUser(customerId);
  });

  test('of a staff member can only be deleted by themselves', async () => {
    await auth.setCustomUserClaims(customerId, { role: 'courier' });
    await db
      .doc(paths.user(customerId))
      .set({ role: 'courier', staff: { email: null, name: 'Ada' } });
    const notes = [
      paths.courier(customerId),
      paths.customerNote(customerId),
      paths.block(accountBlockId(customerId)),
    ];
    await Promise.all(notes.map((path) => db.doc(path).set({ name: 'Ada' })));
    await expect(deleteAccount(deps, { uid: customerId, by: 'admin-1' })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await deleteAccount(deps, { uid: customerId, by: customerId });
    expect(await read(db, paths.user(customerId))).toBeNull();
    for (const path of notes) expect(await read(db, path), path).toBeNull();
  });

  test('of a courier is not deleted before the deliveries are done', async () => {
    await store('ride', {
      status: 'out_for_delivery',
      customerId: 'other',
      courierId: customerId,
      fulfilment: { type: 'delivery', requestedFor: null },
    });
    await expect(deleteAccount(deps, { uid: customerId, by: customerId })).rejects.toMatchObject({
      code: 'orders-open',
    });
  });

  test('requires a recent sign-in, except for guests', () => {
    const at = (seconds: number, sign_in_provider: string) => ({
      auth_time: seconds,
      firebase: { sign_in_provider },
    });
    const now = recentSignInMs + 2000;
    expect(() => checkRecentSignIn(at(2, 'password'), now)).not.toThrow();
    expect(() => checkRecentSignIn(at(1, 'password'), now)).toThrow('Sign in again');
    expect(() => checkRecentSignIn(at(0, 'anonymous'), now)).not.toThrow();
  });
});

describe('the callables', () => {
  test('a guest gets their data and deletes it', async () => {
    const guest = await aGuest();
    const orderId = anOrderId();
    await store(orderId, { customerId: guest.uid }, liveDb);
    const { result } = await call('exportAccount', null, guest);
    expect(result).toMatchObject({
      account: { uid: guest.uid },
      orders: [{ id: orderId, total: 963, contact: { email: 'ada@example.com' } }],
    });
    expect(JSON.stringify(result)).not.toContain(token);
    expect(await call('deleteAccount', null, guest)).toEqual({ result: { orders: 1 } });
    expect(await read(liveDb, paths.contact(orderId))).toBeNull();
    await liveDb.doc(paths.order(orderId)).delete();
  });

  test('an admin does it for a customer; nobody else does it for another', async () => {
    const [customer, other, admin] = [
      await anAccount('wants-out'),
      await anAccount('nosy'),
      await anAccount('erasing-admin', 'admin'),
    ];
    for (const name of ['exportAccount', 'eraseCustomer']) {
      const refused = await call(name, { uid: customer.uid }, other);
      expect(refused.error?.status).toBe('PERMISSION_DENIED');
    }
    expect((await call('exportAccount', { uid: customer.uid }, admin)).result).toMatchObject({
      account: { uid: customer.uid },
    });
    expect(await call('eraseCustomer', { uid: customer.uid }, admin)).toEqual({
      result: { orders: 0 },
    });
    expect(await read(liveDb, paths.auditEntry(`account-deleted-${customer.uid}`))).toMatchObject({
      by: admin.uid,
    });
  });

  test.each(['exportAccount', 'deleteAccount', 'eraseCustomer'])(
    '%s requires a sign-in',
    async (name) => {
      expect((await call(name, null)).error?.status).toBe('UNAUTHENTICATED');
    },
  );
});
