import { orderNumber } from '@fireline/domain/order/number';
import { paths } from '@fireline/domain/paths';
import { dateIn, midnightIn } from '@fireline/domain/shop/opening-hours';
import { anAddress, anItem, aProduct, everyDay } from '@fireline/domain/testing/stored';
import { hour, minute } from '@fireline/domain/time/durations';
import { beforeEach, describe, expect, test } from 'vitest';
import { expireOrder } from '../../functions/src/expiry/expire-order.ts';
import { sweepOrders } from '../../functions/src/sweep/sweep-orders.ts';
import { orderPlaced } from '../../functions/src/verification/order-placed.ts';
import { clear, placeOrder, quietProject, read } from '../support/admin.ts';
import { deps, openShop, db as quiet } from './world.ts';

const plain = { choices: {}, quantity: 1 };

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
    placedAt?: number,
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
    const ref = quiet.doc(paths.order(orderId));
    if (placedAt !== undefined) await ref.update({ placedAt: new Date(placedAt) });
    await orderPlaced(
      deps(() => clock),
      await ref.get(),
    );
    return read(quiet, paths.order(orderId));
  }

  const open = at('23T12:10');

  test.each<[string, string | null, number, string]>([
    [
      'as soon as possible, before the shop opens',
      null,
      now,
      'The shop is closed. It opens at 10:00 CET.',
    ],
    [
      'as soon as possible, before a day off and a holiday',
      null,
      at('23T18:00'),
      'The shop is closed. It opens on Thursday at 10:00 CET.',
    ],
    [
      'after closing time',
      '23T18:00',
      open,
      'The shop is closed at that time (18:00 CET). Please choose another time.',
    ],
    [
      'on a day off',
      '24T12:00',
      open,
      'The shop is closed at that time (Tuesday at 12:00 CET). Please choose another time.',
    ],
    [
      'on a holiday',
      '25T12:00',
      open,
      'The shop is closed at that time (Wednesday at 12:00 CET). Please choose another time.',
    ],
    [
      'between two slots',
      '23T14:10',
      open,
      'The shop doesn’t take orders for 14:10 CET. Please choose another time.',
    ],
    [
      'further ahead than the shop plans',
      '27T12:00',
      open,
      'The shop doesn’t take orders for Friday at 12:00 CET. Please choose another time.',
    ],
    [
      'sooner after opening than it can be made',
      '23T10:00',
      now,
      'Your order can’t be ready by 10:00 CET, so soon after the shop opens. Please choose a later time.',
    ],
    [
      'as soon as possible, a second before the shop closes',
      null,
      at('23T17:59:59'),
      'Your order can’t be ready before the shop closes at 18:00 CET. Please choose another time.',
    ],
    [
      'as soon as possible, when it could be ready only after the shop closes',
      null,
      at('23T17:52'),
      'Your order can’t be ready before the shop closes at 18:00 CET. Please choose another time.',
    ],
    [
      'that has just passed, when the shop has closed by now',
      '23T17:30',
      at('23T18:01'),
      'The shop is closed. It opens on Thursday at 10:00 CET.',
    ],
  ])('is refused: %s', async (_, requested, clock, reason) => {
    expect(await verify(requested, clock)).toMatchObject({ status: 'rejected', reason });
  });

  test.each<[string, string | null, number, string]>([
    ['as soon as possible, while it is open', null, open, '23T12:15'],
    ['as soon as possible, just in time before it closes', null, at('23T17:50'), '23T17:55'],
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

  describe('of a dish with its own hours', () => {
    const reason = 'Latte isn’t served at that time. It’s served Mon 14:00–16:00.';
    const always = { hours: everyDay('00:00-24:00'), closedDates: [] };
    const serve = (served: string) => quiet.doc(paths.product('bun')).update({ served });

    test('is theirs, whatever the time is now', async () => {
      await serve('mon 14:00-16:00');
      expect(await verify('23T14:30', open)).toMatchObject({ status: 'pending' });
      expect(await verify('23T13:30', open)).toMatchObject({ status: 'rejected', reason });
      expect(await verify('23T16:00', at('23T15:00'))).toMatchObject({
        status: 'rejected',
        reason,
      });
      expect(await verify('26T14:30', open)).toMatchObject({ status: 'rejected', reason });
    });

    test('as soon as possible is when it was placed, give or take a minute', async () => {
      const clock = at('23T12:10:30');
      const served = async (hours: string) => {
        await serve(`mon ${hours}`);
        return verify(null, clock, always, clock);
      };
      expect(await served('11:10-13:10')).toMatchObject({ status: 'pending' });
      expect(await served('11:10-12:10')).toMatchObject({ status: 'pending' });
      expect(await served('11:10-12:09')).toMatchObject({ status: 'rejected' });
      expect(await served('12:11-14:10')).toMatchObject({ status: 'rejected' });
    });
  });

  test('follows last orders, and other hours on its date', async () => {
    const shop = {
      lastOrderMinutes: 45,
      otherHours: ['2026-11-23 10:00-16:00', '2026-11-24 20:00-01:00'],
    };
    const afterLastOrders = 'Last orders were at 15:15 CET. Please choose another time.';
    for (const [requested, clock, outcome] of [
      [null, at('23T15:14'), { status: 'pending' }],
      [null, at('23T15:15'), { status: 'rejected', reason: afterLastOrders }],
      ['23T15:00', open, { status: 'pending' }],
      [
        '23T15:30',
        open,
        {
          status: 'rejected',
          reason: 'The shop doesn’t take orders for 15:30 CET. Please choose another time.',
        },
      ],
      ['23T16:30', open, { status: 'rejected' }],
      // A day off, but for a party past midnight.
      ['25T00:00', open, { status: 'pending' }],
      ['25T00:30', open, { status: 'rejected' }],
    ] as const) {
      expect(await verify(requested, clock, shop), `${requested}`).toMatchObject(outcome);
    }
  });

  test('is refused if it is full, in the shop’s own words and time zone', async () => {
    const shop = { slotCapacity: 1, timeZone: 'Europe/London' };
    expect(await verify('23T14:30', open, shop)).toMatchObject({ status: 'pending' });
    expect(await verify('23T14:30', open, shop)).toMatchObject({
      status: 'rejected',
      reason: 'The time you chose (13:30 GMT) is fully booked. Please choose another.',
    });
    expect(await verify('23T15:00', open, shop)).toMatchObject({ status: 'pending' });
  });

  test('as soon as possible is never promised for after closing, however busy the kitchen is', async () => {
    const clock = at('23T17:30');
    await quiet.doc(paths.queue).set({
      measuredAt: new Date(clock),
      orders: 3,
      stations: { Kitchen: 25 },
      pace: 1,
      waiting: [],
      fullSlots: [],
    });
    await quiet.doc(paths.product('bun')).update({ station: 'Kitchen' });
    expect(await verify(null, clock)).toMatchObject({ status: 'rejected' });
    await quiet.doc(paths.queue).delete();
    expect(await verify(null, clock)).toMatchObject({ status: 'pending' });
    expect(await verify(null, clock, { busyMinutes: 30 })).toMatchObject({ status: 'rejected' });
  });

  test('a delivery too far away to arrive before closing is declined', async () => {
    const clock = at('23T17:10');
    await openShop({ hours: everyDay('10:00-18:00'), position: '52.5200, 13.4050' });
    await quiet.doc(paths.queue).set({
      measuredAt: new Date(clock),
      orders: 0,
      stations: {},
      pace: 1,
      waiting: [],
      fullSlots: [],
      rideMinutes: 15,
      rideByDistance: { minutes: 5, perKilometer: 6 },
    });
    const deliverTo = async (position: string) => {
      const items = [anItem({ productId: 'bun', ...plain })];
      const address = { ...anAddress(), position };
      const orderId = await placeOrder(quiet, { items, type: 'delivery', address });
      const order = await quiet.doc(paths.order(orderId)).get();
      await orderPlaced(
        deps(() => clock),
        order,
      );
      return read(quiet, paths.order(orderId));
    };
    expect(await deliverTo('52.5250, 13.4050')).toMatchObject({ status: 'pending' });
    expect(await deliverTo('52.6000, 13.4050')).toMatchObject({
      status: 'rejected',
      reason:
        'Your order can’t arrive before deliveries end at 18:00 CET. Please choose another time.',
    });
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
