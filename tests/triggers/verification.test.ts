import { orderNumber } from '@fireline/domain/order/number';
import { paths } from '@fireline/domain/paths';
import { dateIn, midnightIn } from '@fireline/domain/shop/opening-hours';
import { anItem, anOption, aProduct, everyDay } from '@fireline/domain/testing/stored';
import { hour, minute } from '@fireline/domain/time/durations';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expireOrder } from '../../functions/src/expiry/expire-order.ts';
import { sweepOrders } from '../../functions/src/sweep/sweep-orders.ts';
import { orderPlaced } from '../../functions/src/verification/order-placed.ts';
import { clear, placeOrder, quietProject, read } from '../support/admin.ts';
import { addProduct, db, documentAt, orderIn, removeTestData, setShop, stockOf } from './live.ts';
import { deps, openShop, db as quiet } from './world.ts';

const plain = { choices: {}, quantity: 1 };

describe('a placed order', () => {
  let restoreShop: () => Promise<void>;
  beforeAll(async () => {
    restoreShop = await setShop({
      orderingPaused: false,
      taxRate: 7,
      deliveryFee: 250,
      currency: 'EUR',
      maxOpenOrders: 3,
      confirmTimeoutMinutes: 600,
      cancelWindowSeconds: 90,
    });
  });
  afterAll(async () => {
    await removeTestData();
    await restoreShop();
  });

  test('becomes pending, with prices from the catalog', async () => {
    const productId = await addProduct({ price: 390, stock: 5 });
    const orderId = await placeOrder(db, {
      items: [anItem({ productId, quantity: 2, choices: { milk: ['oat'] } })],
      type: 'delivery',
    });

    const order = await orderIn('pending', orderId);

    expect(order).toMatchObject({
      version: 1,
      subtotal: 900,
      tax: 63,
      deliveryFee: 250,
      total: 1213,
      currency: 'EUR',
      cancelWindowSeconds: 90,
      stockTaken: { [productId]: 2 },
      prepared: {},
      priority: false,
      courierId: null,
      changedBy: { uid: 'system', role: 'system' },
      lines: { '01': { productId, unitPrice: 450, quantity: 2 } },
    });
    expect(order.trackingToken).toMatch(/^[0-9a-f]{32}$/);
    expect(await stockOf(productId)).toBe(3);
  });

  test('gets the effects of both its first steps along with it', async () => {
    const productId = await addProduct({ options: [] });
    const email = `${productId}@example.com`;
    const orderId = await placeOrder(db, { items: [anItem({ productId, ...plain })], email });
    const order = await orderIn('pending', orderId);
    const statusTimes = order.statusTimes as Record<string, number>;

    expect(await read(db, paths.event(orderId, 0))).toMatchObject({
      from: null,
      to: 'placed',
      by: { uid: `customer-of-${orderId}`, role: 'customer' },
      at: statusTimes.placed,
    });
    expect(await read(db, paths.event(orderId, 1))).toMatchObject({
      from: 'placed',
      to: 'pending',
      by: { uid: 'system', role: 'system' },
      at: statusTimes.pending,
    });
    for (const inbox of [`customer-of-${orderId}`, 'admin', 'kitchen']) {
      expect(await read(db, paths.notification(inbox, orderId, 1)), inbox).toMatchObject({
        orderId,
        createdAt: statusTimes.pending,
      });
    }
    expect(await read(db, paths.mail(orderId, 1))).toMatchObject({ to: [email] });
    // The estimate may have moved since, so the page is at most as new as the order.
    const page = await read(db, paths.tracking(String(order.trackingToken)));
    expect(page).toMatchObject({ status: 'pending', version: 1, statusTimes });
    expect(page?.updatedAt).toBeGreaterThanOrEqual(Number(statusTimes.pending));
  });

  test('without an email address causes no email', async () => {
    const productId = await addProduct({ options: [] });
    const orderId = await placeOrder(db, { items: [anItem({ productId, ...plain })], email: '' });
    await orderIn('pending', orderId);
    expect(await read(db, paths.mail(orderId, 1))).toBeNull();
  });

  describe('is rejected', () => {
    const toppings = anOption({
      id: 'top',
      name: 'Toppings',
      min: 1,
      max: 2,
      choices: ['a', 'b', 'c'].map((id) => ({ id, name: id, price: 10 })),
    });

    test.each([
      [
        'for an unknown product',
        async () => anItem({ productId: 'nobody-sells-this', ...plain }),
        'An item in your order is no longer on the menu.',
      ],
      [
        'for a product id that is no document id',
        async () => anItem({ productId: 'a/b', ...plain }),
        'An item in your order is no longer on the menu.',
      ],
      [
        'for a product that is switched off',
        async () => anItem({ productId: await addProduct({ available: false }), ...plain }),
        'Latte is sold out.',
      ],
      [
        'for a product without stock',
        async () => anItem({ productId: await addProduct({ stock: 0 }), ...plain }),
        'Latte is sold out.',
      ],
      [
        'for more than there is',
        async () =>
          anItem({ productId: await addProduct({ stock: 2, options: [] }), ...plain, quantity: 3 }),
        'Only 2 × Latte left.',
      ],
      [
        'for too few choices',
        async () => anItem({ productId: await addProduct({ options: [toppings] }), ...plain }),
        'Latte: choose an option for Toppings.',
      ],
      [
        'for too many choices',
        async () =>
          anItem({
            productId: await addProduct({ options: [toppings] }),
            quantity: 1,
            choices: { top: ['a', 'b', 'c'] },
          }),
        'Latte: choose at most 2 for Toppings.',
      ],
      [
        'for an unknown choice',
        async () =>
          anItem({
            productId: await addProduct({ options: [toppings] }),
            quantity: 1,
            choices: { top: ['z'] },
          }),
        'Latte: your choice for Toppings is no longer available.',
      ],
      [
        'for a choice that is there twice',
        async () =>
          anItem({
            productId: await addProduct({ options: [toppings] }),
            quantity: 1,
            choices: { top: ['a', 'a'] },
          }),
        'Latte: the same choice for Toppings was made twice.',
      ],
    ])('%s', async (_case, item, reason) => {
      const orderId = await placeOrder(db, { items: [await item()] });
      const order = await orderIn('rejected', orderId);
      expect(order).toMatchObject({ version: 1, reason });
      expect(order).not.toHaveProperty('total');
      expect(
        await read(db, paths.notification(`customer-of-${orderId}`, orderId, 1)),
      ).toMatchObject({ level: 'error', message: reason });
    });

    test('while the shop is paused, naming every problem', async () => {
      const productId = await addProduct({ available: false });
      await db.doc(paths.shop).update({ orderingPaused: true });
      const orderId = await placeOrder(db, { items: [anItem({ productId, ...plain })] });
      const order = await orderIn('rejected', orderId);
      await db.doc(paths.shop).update({ orderingPaused: false });
      expect(order.reason).toBe('The shop isn’t taking orders right now. Latte is sold out.');
    });

    test('beyond the customer’s open orders: the latest ones, however they were placed', async () => {
      const productId = await addProduct({ options: [] });
      const customerId = `customer-of-${productId}`;
      const order = { customerId, items: [anItem({ productId, ...plain })] };
      const ids = await Promise.all(Array.from({ length: 5 }, () => placeOrder(db, order)));

      const orders = await Promise.all(
        ids.map((id) => documentAt(paths.order(id), ({ version }) => version === 1)),
      );

      // If placed in the same millisecond, the ID decides; so count, and check who came last.
      const statuses = orders.map(({ status }) => status).sort();
      expect(statuses).toEqual(['pending', 'pending', 'pending', 'rejected', 'rejected']);
      const placedAt = (status: string) =>
        orders.filter((one) => one.status === status).map((one) => Number(one.placedAt));
      expect(Math.max(...placedAt('pending'))).toBeLessThanOrEqual(
        Math.min(...placedAt('rejected')),
      );
      expect(orders.find(({ status }) => status === 'rejected')?.reason).toMatch(/3 open orders/);
    });
  });

  test('leaves seeded orders alone', async () => {
    const orderId = await placeOrder(db, { items: [anItem({ productId: 'none', ...plain })] });
    await orderIn('rejected', orderId);
    const seeded = `seeded-${orderId}`;
    await db.doc(paths.order(seeded)).set((await db.doc(paths.order(orderId)).get()).data() ?? {});
    const later = await placeOrder(db, { items: [anItem({ productId: 'none', ...plain })] });
    await orderIn('rejected', later);
    expect(
      await db
        .collection(paths.events(seeded))
        .count()
        .get()
        .then((c) => c.data().count),
    ).toBe(0);
  });

  test('50 at once for a stock of 20: exactly 20 get one', async () => {
    const productId = await addProduct({ stock: 20, options: [] });
    const ids = await Promise.all(
      Array.from({ length: 50 }, () =>
        placeOrder(db, { items: [anItem({ productId, ...plain })], email: '' }),
      ),
    );
    const orders = await Promise.all(
      ids.map((id) => documentAt(paths.order(id), ({ version }) => version === 1)),
    );
    const count = (status: string) => orders.filter((order) => order.status === status).length;
    expect({ pending: count('pending'), rejected: count('rejected') }).toEqual({
      pending: 20,
      rejected: 30,
    });
    expect(await stockOf(productId)).toBe(0);
  }, 120_000);

  test('20 at once for a slot of 6: exactly 6 get in, those placed first', async () => {
    await db
      .doc(paths.shop)
      .update({ slotMinutes: 15, slotCapacity: 6, hours: everyDay('00:00-24:00') });
    const productId = await addProduct({ options: [] });
    const quarter = 15 * minute;
    // More than a day ahead, where the demo has no orders.
    const requestedFor = new Date(Math.ceil(Date.now() / quarter + 127) * quarter);
    const order = { items: [anItem({ productId, ...plain })], requestedFor, email: '' };
    const ids = await Promise.all(Array.from({ length: 20 }, () => placeOrder(db, order)));

    const orders = await Promise.all(
      ids.map((id) => documentAt(paths.order(id), ({ version }) => version === 1)),
    );

    const placedAt = (status: string) =>
      orders.filter((one) => one.status === status).map((one) => Number(one.placedAt));
    expect([placedAt('pending').length, placedAt('rejected').length]).toEqual([6, 14]);
    expect(Math.max(...placedAt('pending'))).toBeLessThanOrEqual(Math.min(...placedAt('rejected')));
    expect(orders.find(({ status }) => status === 'rejected')?.reason).toMatch(/fully booked/);
    await documentAt(
      paths.queue,
      ({ fullSlots }) => Array.isArray(fullSlots) && fullSlots.includes(requestedFor.getTime()),
    );

    const [first = ''] = ids.filter((_id, index) => orders[index]?.status === 'pending');
    await db.doc(paths.order(first)).delete();
    const late = await placeOrder(db, order);
    expect((await documentAt(paths.order(late), ({ version }) => version === 1)).status).toBe(
      'pending',
    );
  }, 120_000);
});

describe('the requested time of an order', () => {
  /** A Monday in Berlin, 09:50. */
  const now = Date.parse('2026-11-23T09:50:00+01:00');
  const at = (text: string) => Date.parse(`2026-11-${text}+01:00`);

  beforeEach(async () => {
    await clear(quietProject);
    await quiet.doc(paths.product('bun')).set(aProduct({ options: [], prepMinutes: 4 }));
  });

  /** The outcome for an order placed at `clock`, with the shop open from ten to six. */
  async function verify(
    requested: string | null,
    clock: number,
    shop: Parameters<typeof openShop>[0] = {},
  ) {
    await openShop({
      hours: { ...everyDay('10:00-18:00'), tue: '' },
      closedDates: ['2026-11-25'],
      slotMinutes: 30,
      daysAhead: 3,
      ...shop,
    });
    const orderId = await placeOrder(quiet, {
      items: [anItem({ productId: 'bun', ...plain })],
      ...(requested === null ? {} : { requestedFor: new Date(at(requested)) }),
    });
    await orderPlaced(
      deps(() => clock),
      await quiet.doc(paths.order(orderId)).get(),
    );
    return read(quiet, paths.order(orderId));
  }

  const open = at('23T12:10');

  test.each<[string, string | null, number, string]>([
    [
      'as soon as possible, before the shop opens',
      null,
      now,
      'The shop is closed. It opens at 10:00.',
    ],
    [
      'as soon as possible, before a day off and a holiday',
      null,
      at('23T18:00'),
      'The shop is closed. It opens on Thursday at 10:00.',
    ],
    [
      'after closing time',
      '23T18:00',
      open,
      'The shop is closed at that time (18:00). Please choose another time.',
    ],
    [
      'on a day off',
      '24T12:00',
      open,
      'The shop is closed at that time (Tuesday at 12:00). Please choose another time.',
    ],
    [
      'on a holiday',
      '25T12:00',
      open,
      'The shop is closed at that time (Wednesday at 12:00). Please choose another time.',
    ],
    [
      'between two slots',
      '23T14:10',
      open,
      'The shop doesn’t take orders for 14:10. Please choose another time.',
    ],
    [
      'further ahead than the shop plans',
      '27T12:00',
      open,
      'The shop doesn’t take orders for Friday at 12:00. Please choose another time.',
    ],
    [
      'sooner after opening than it can be made',
      '23T10:00',
      now,
      'Your order can’t be ready by 10:00, so soon after the shop opens. Please choose a later time.',
    ],
    [
      'that has just passed, when the shop has closed by now',
      '23T17:30',
      at('23T18:01'),
      'The shop is closed. It opens on Thursday at 10:00.',
    ],
  ])('is refused: %s', async (_, requested, clock, reason) => {
    expect(await verify(requested, clock)).toMatchObject({ status: 'rejected', reason });
  });

  test.each<[string, string | null, number, string]>([
    ['as soon as possible, while it is open', null, open, '23T12:15'],
    ['a slot of today', '23T14:30', open, '23T14:30'],
    ['a slot before the shop has opened', '23T10:30', now, '23T10:30'],
    ['the last slot of the last day', '26T17:30', open, '26T17:30'],
    ['a time that has just passed: as soon as possible', '23T12:00', at('23T12:03'), '23T12:05'],
  ])('is taken: %s', async (_, requested, clock, from) => {
    expect(await verify(requested, clock)).toMatchObject({
      status: 'pending',
      estimate: { from: at(from) },
    });
  });

  test('is refused if it is full, in the shop’s own words and time zone', async () => {
    const shop = { slotCapacity: 1, timeZone: 'Europe/London' };
    expect(await verify('23T14:30', open, shop)).toMatchObject({ status: 'pending' });
    expect(await verify('23T14:30', open, shop)).toMatchObject({
      status: 'rejected',
      reason: 'The time you chose (13:30) is fully booked. Please choose another.',
    });
    expect(await verify('23T15:00', open, shop)).toMatchObject({ status: 'pending' });
  });

  test('does not expire while the shop is closed', async () => {
    const timeZone = 'Europe/Berlin';
    const clock = Date.now();
    const opening = midnightIn(timeZone, clock, 2);
    await openShop({
      hours: everyDay('00:00-24:00'),
      closedDates: [0, 1].map((days) => dateIn(timeZone, midnightIn(timeZone, clock, days))),
      slotMinutes: 30,
      daysAhead: 3,
      timeZone,
      confirmTimeoutMinutes: 15,
    });
    const items = [anItem({ productId: 'bun', ...plain })];
    const requestedFor = new Date(opening + hour);
    const orderId = await placeOrder(quiet, { items, requestedFor });
    const given = deps(() => clock);
    await orderPlaced(given, await quiet.doc(paths.order(orderId)).get());
    const due = opening + 15 * minute;
    expect([...given.tasks.values()]).toMatchObject([{ orderId, at: due }]);
    expect(
      await expireOrder(
        deps(() => due - minute),
        orderId,
      ),
    ).toBe('not-due');
    // A sweep on the full hour finds it however long ago it was placed.
    await sweepOrders(deps(() => Math.ceil((due + 27 * hour) / hour) * hour));
    expect(await read(quiet, paths.order(orderId))).toMatchObject({
      status: 'cancelled',
      reason: 'The shop didn’t confirm the order in time.',
    });
  });

  test('as soon as possible does not mean hours after an offline order', async () => {
    const minutesAgo = async (minutes: number) => {
      await openShop({ hours: everyDay('00:00-24:00') });
      const orderId = await placeOrder(quiet, {
        items: [anItem({ productId: 'bun', ...plain })],
        queuedAt: new Date(Date.now() - minutes * minute),
      });
      await orderPlaced(deps(), await quiet.doc(paths.order(orderId)).get());
      return { orderId, order: await read(quiet, paths.order(orderId)) };
    };
    expect((await minutesAgo(20)).order).toMatchObject({ status: 'pending' });
    const { orderId, order } = await minutesAgo(40);
    expect(order).toMatchObject({ status: 'rejected', number: orderNumber(orderId) });
    expect(order?.reason).toMatch(/^It reached us long after you ordered/);
  });

  test('gets an estimate that accounts for the known orders for it from the start', async () => {
    await quiet.doc(paths.product('bun')).update({ prepMinutes: 20 });
    const shop = { ticketsAtOnce: 1 };
    const estimates: unknown[] = [];
    for (const requested of ['23T14:30', '23T14:30', '23T14:30', '23T16:30']) {
      const order = await verify(requested, open, shop);
      estimates.push(order?.estimate);
    }
    const span = (from: string, to: string) => ({ from: at(from), to: at(to), reason: null });
    expect(estimates).toMatchObject([
      span('23T14:30', '23T14:40'),
      span('23T14:40', '23T15:00'),
      span('23T15:00', '23T15:25'),
      span('23T16:30', '23T16:40'),
    ]);
  });

  test('is never full if the shop sets no limit', async () => {
    for (let count = 0; count < 3; count += 1) {
      expect(await verify('23T14:30', open)).toMatchObject({ status: 'pending' });
    }
  });
});
