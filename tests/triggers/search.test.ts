/** Admins find any order by its number, its customer's name, phone number, or email address. */
import { orderNumber } from '@fireline/domain/order/number';
import { paths } from '@fireline/domain/paths';
import { aContact, anItem, anOrder, minutesIn } from '@fireline/domain/testing/stored';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { renewSearchDocument } from '../../functions/src/lookup/search-document.ts';
import { searchOrders } from '../../functions/src/lookup/search-orders.ts';
import { clear, placeOrder, quietProject, read } from '../support/admin.ts';
import { anAccount, call, removeAccounts } from './calls.ts';
import * as live from './live.ts';
import { db } from './world.ts';

describe('the handler', () => {
  const first = 'abcdefgh23456789abcd';
  const second = 'abcdefgh23456789efgh';
  const ids = async (text: string) => (await searchOrders(db, text)).orders.map(({ id }) => id);

  async function add(
    id: string,
    order: Parameters<typeof anOrder>[0],
    contact: Parameters<typeof aContact>[0],
  ): Promise<void> {
    await db.doc(paths.order(id)).set(anOrder({ number: orderNumber(id), ...order }));
    await db.doc(paths.contact(id)).set(aContact(contact));
    await renewSearchDocument(db, id);
  }

  beforeEach(async () => {
    await clear(quietProject);
    await add(first, { customerName: 'Noor Haddad' }, { phone: '+49 30 123456', email: '' });
    await add(
      second,
      { customerName: 'Noor Smith', status: 'completed', placedAt: minutesIn(30) },
      { phone: '040 9123456', email: 'Noor@Example.com' },
    );
  });

  test.each([
    ['the number as people write it', `#${orderNumber(first)}`, [first]],
    ['the number in small letters', orderNumber(second).toLowerCase(), [second]],
    ['a phone number as it was left', '+49 30 123456', [first]],
    ['the same in its national form', '030/12 34 56', [first]],
    ['a phone number with the country that was not left', '+49 40 912 3456', [second]],
    ['an e-mail address in another case', 'noor@example.COM', [second]],
    ['the beginning of a name, newest first', 'noo', [second, first]],
    ['two words of a name', 'haddad noor', [first]],
  ])('%s', async (_case, text, expected) => {
    expect(await ids(text)).toEqual(expected);
  });

  test.each([
    ['another number', '#22223333'],
    ['the end of a phone number that is another in front', '+49 89 7123456'],
    ['too few digits', '456'],
    ['another address', 'noor@example.org'],
    ['two words of two names', 'haddad smith'],
    ['signs', '--'],
  ])('%s finds nothing', async (_case, text) => {
    expect(await searchOrders(db, text)).toEqual({ orders: [], hasMore: false });
  });

  test('results contain what a list shows, and no contact', async () => {
    expect((await searchOrders(db, 'haddad')).orders).toEqual([
      {
        id: first,
        customerId: 'customer',
        customerName: 'Noor Haddad',
        status: 'pending',
        type: 'pickup',
        placedAt: minutesIn(0).getTime(),
        total: 963,
        currency: 'EUR',
      },
    ]);
  });

  test('a deleted order is not found by leftovers', async () => {
    await db.doc(paths.order(first)).delete();
    expect(await ids('haddad')).toEqual([]);
    expect(await renewSearchDocument(db, first)).toBe('order-deleted');
  });

  test('two concurrent contact changes leave the keys of the stored contact', async () => {
    await db.doc(paths.contact(first)).set(aContact({ phone: '+49 30 7654321' }));
    await Promise.all([renewSearchDocument(db, first), renewSearchDocument(db, first)]);
    expect(await ids('030 7654321')).toEqual([first]);
    expect(await ids('+49 30 123456')).toEqual([]);
  });

  test('too many results are reported as more', async () => {
    const batch = db.batch();
    for (let index = 0; index < 35; index += 1) {
      const id = `abcdefgh23456789ab${index + 22}`;
      batch.set(db.doc(paths.order(id)), anOrder({ customerName: 'Mio' }));
      batch.set(db.doc(paths.searchKeys(id)), { keys: ['name:mio'], placedAt: minutesIn(index) });
    }
    await batch.commit();
    const { orders, hasMore } = await searchOrders(db, 'mio');
    expect([orders.length, hasMore]).toEqual([30, true]);
  });
});

describe('the functions', () => {
  afterAll(async () => {
    await live.removeTestData();
    await removeAccounts();
  });

  test('an order is found from verification on, and by a changed phone number', async () => {
    const productId = await live.addProduct();
    const phone = `+49 30 ${String(Date.now()).slice(-9)}`;
    const id = await placeOrder(live.db, { items: [anItem({ productId })] });
    const admin = await anAccount('search-admin', 'admin');
    const find = async (text: string) => {
      const { result } = await call('searchOrders', { text }, admin);
      return (result as { orders: { id: string }[] }).orders.map((order) => order.id);
    };
    await live.orderIn('pending', id);
    expect(await find(`#${orderNumber(id)}`)).toEqual([id]);
    expect(await find('ada@example.com')).toContain(id);

    await live.db.doc(paths.contact(id)).update({ phone });
    await live.documentAt(paths.searchKeys(id), ({ keys }) =>
      String(keys).includes(phone.slice(-7)),
    );
    expect(await find(phone.replaceAll(' ', ''))).toEqual([id]);
    expect(await read(live.db, paths.searchKeys(id))).toMatchObject({
      placedAt: expect.any(Number),
    });
  });

  test.each(['kitchen', 'courier', null] as const)('%s may not search', async (role) => {
    const { idToken } = await anAccount(`search-${role}`, role);
    const { error } = await call('searchOrders', { text: 'Ada' }, { idToken });
    expect(error).toMatchObject({ status: 'PERMISSION_DENIED' });
  });

  test('only admins can search, and not for empty text', async () => {
    const stranger = await call('searchOrders', { text: 'Ada' });
    expect(stranger.error).toMatchObject({ status: 'UNAUTHENTICATED' });
    const admin = await anAccount('search-empty', 'admin');
    const { error } = await call('searchOrders', { text: ' ' }, admin);
    expect(error).toMatchObject({ status: 'INVALID_ARGUMENT', details: { field: 'text' } });
  });
});
