import { paths } from '@fireline/domain/paths';
import { anItem, anOption, everyDay } from '@fireline/domain/testing/stored';
import { hour, minute } from '@fireline/domain/time/durations';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placeOrder, plainData, read } from '../support/admin.ts';
import { eventually } from '../support/eventually.ts';
import { addProduct, db, documentAt, orderIn, removeTestData, setShop, stockOf } from './live.ts';

const plain = { choices: {}, quantity: 1 };

/** Many orders, once each was verified, which may happen one after the other. */
function decided(ids: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  return eventually(
    `${ids.length} orders to be verified`,
    async () => {
      const found = await db.getAll(...ids.map((id) => db.doc(paths.order(id))));
      const orders = found.map((order) => plainData(order) ?? {});
      return orders.every(({ version }) => version === 1) && orders;
    },
    { within: 240_000, every: 200 },
  );
}

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

  test('is declined with what is sold out, until its time', async () => {
    const soldOut = await addProduct({ out: { 'milk/oat': Date.now() + hour } });
    const back = await addProduct({ out: { 'milk/oat': Date.now() - minute, product: 1 } });
    const choices = { milk: ['oat'] };
    const place = (productId: string) =>
      placeOrder(db, { items: [anItem({ productId, ...plain, choices })] });

    const declined = await orderIn('rejected', await place(soldOut));
    expect(declined.reason).toMatch(/: Oat is sold out\.$/);
    await orderIn('pending', await place(back));
  });

  test('has a service charge, is taxed by product and fee, and rounded, as the shop says', async () => {
    const restore = await setShop({
      taxRate: 19,
      taxIncluded: true,
      taxRates: ['food 7 Food'],
      deliveryTaxRateId: 'standard',
      serviceCharge: 12,
      serviceTaxRateId: 'food',
      cashRounding: 5,
    });
    const meal = await addProduct({ price: 890, options: [], taxRateId: 'food' });
    const drink = await addProduct({ price: 352, options: [] });
    const orderId = await placeOrder(db, {
      items: [
        anItem({ productId: meal, quantity: 2, choices: {} }),
        anItem({ productId: drink, ...plain }),
      ],
      type: 'delivery',
    });
    const order = await orderIn('pending', orderId);
    await restore();
    expect(order).toMatchObject({
      subtotal: 2132,
      taxIncluded: true,
      tax: 229,
      taxes: [
        { rate: 19, net: 506, tax: 96, gross: 602 },
        { rate: 7, net: 1903, tax: 133, gross: 2036 },
      ],
      deliveryFee: 250,
      serviceCharge: 256,
      rounding: 2,
      total: 2640,
      lines: { '01': { taxRate: 7 }, '02': { taxRate: 19 } },
    });
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

  test('causes an email and a notification that write as the shop’s country does', async () => {
    const restore = await setShop({ region: 'US', timeZone: 'America/New_York', currency: 'USD' });
    const productId = await addProduct({ options: [], price: 390 });
    const email = `${productId}@example.com`;
    const orderId = await placeOrder(db, { items: [anItem({ productId, ...plain })], email });
    await orderIn('pending', orderId);
    const mail = await read(db, paths.mail(orderId, 1));
    expect(JSON.stringify(mail?.message)).toMatch(/\w+day, \w+ \d+, \d+:\d\d\s[AP]M E[SD]T/);
    const news = await read(db, paths.notification('admin', orderId, 1));
    expect(news?.message).toContain('$4.17');
    await restore();
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
        'Latte: the same choice for Toppings was made too often.',
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

    test('during a pause with an end, which is named, and not after it', async () => {
      const productId = await addProduct({ options: [] });
      const place = () => placeOrder(db, { items: [anItem({ productId, ...plain })] });
      const shop = db.doc(paths.shop);
      await shop.update({ orderingPaused: true, pausedUntil: new Date(Date.now() + hour) });
      const declined = await orderIn('rejected', await place());
      expect(declined.reason).toMatch(/^The shop isn’t taking orders until [^.]*\d\d[^.]*\.$/);
      await shop.update({ pausedUntil: new Date(Date.now() - 1) });
      await orderIn('pending', await place());
      await shop.update({ orderingPaused: false, pausedUntil: null });
    });

    test('beyond the customer’s open orders: the latest ones, however they were placed', async () => {
      const productId = await addProduct({ options: [] });
      const customerId = `customer-of-${productId}`;
      const order = { customerId, items: [anItem({ productId, ...plain })] };
      const ids = await Promise.all(Array.from({ length: 5 }, () => placeOrder(db, order)));

      const orders = await decided(ids);

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
    const orders = await decided(ids);
    const count = (status: string) => orders.filter((order) => order.status === status).length;
    expect({ pending: count('pending'), rejected: count('rejected') }).toEqual({
      pending: 20,
      rejected: 30,
    });
    expect(await stockOf(productId)).toBe(0);
  });

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

    const orders = await decided(ids);

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
  });
});
