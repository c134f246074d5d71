import { demoAccounts } from '@fireline/domain/access/demo-accounts';
import { openRequest } from '@fireline/domain/changes/request';
import { DayCount } from '@fireline/domain/day/report';
import { deliveryPhotoSchema } from '@fireline/domain/delivery/photo';
import { needsPhoto } from '@fireline/domain/delivery/proof';
import { sumOf } from '@fireline/domain/money/payment';
import { isDonePreparing, orderInputSchema, orderSchema } from '@fireline/domain/order/schema';
import { isFinal, orderStatuses } from '@fireline/domain/order/status';
import { canTransition } from '@fireline/domain/order/transitions';
import { parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { creditNotesOf } from '@fireline/domain/receipts/receipt';
import { day, minute } from '@fireline/domain/time/durations';
import { describe, expect, test } from 'vitest';
import { demoShop } from '../shop.ts';
import { demoOrders, stories } from './demo-orders.ts';
import { orderDocuments } from './order-documents.ts';

const now = Date.parse('2026-03-09T13:20:00Z');
const orders = demoOrders(now);

test('every status occurs', () => {
  expect(new Set(orders.map(({ order }) => order.status))).toEqual(new Set(orderStatuses));
});

test('a board full of orders is active, and more are closed', () => {
  const active = orders.filter(({ order }) => !isFinal(order.status));
  expect(active).toHaveLength(14);
  expect(active.filter(({ order }) => order.status === 'placed')).toHaveLength(1);
  expect(orders.length - active.length).toBeGreaterThanOrEqual(20);
});

test('every key, id, number, and tracking link is unique', () => {
  const numbers = orders.map(({ orderId }) => orderId.slice(-8));
  const tokens = orders.flatMap(({ order }) => order.trackingToken ?? []);
  for (const names of [stories.map(({ key }) => key), numbers, tokens]) {
    expect(new Set(names).size).toBe(names.length);
  }
});

test('ids do not depend on when the demo is seeded', () => {
  const later = demoOrders(now + day);
  expect(later.map(({ orderId }) => orderId)).toEqual(orders.map(({ orderId }) => orderId));
});

test.each([
  ['the night before clocks change', '2026-03-08T04:30:00Z'],
  ['the day clocks change back', '2026-11-01T15:00:00Z'],
  ['the shop asleep', '2026-07-04T07:00:00Z'],
])('stories hold at any hour: %s', (_, time) => {
  expect(() => demoOrders(Date.parse(time))).not.toThrow();
});

test('a delivery was closed with a photo, which the app can show', () => {
  const [told] = orders.filter(({ order }) => needsPhoto(order));
  const documents = told ? orderDocuments(told, now) : [];
  const photo = documents.find(({ path }) => path === paths.deliveryPhoto(told?.orderId ?? ''));
  expect(photo?.data.image).toEqual(expect.schemaMatching(deliveryPhotoSchema.entries.image));
  expect(photo?.data.by).toBe(told?.order.courierId);
});

test('orders are due or paid, and their payments add up', () => {
  const states = orders.map(({ order }) => order.payment?.state);
  expect(states).toEqual(expect.arrayContaining(['due', 'paid']));
  expect(orders.map(({ order }) => order.payment?.refunded)).toContainEqual(expect.any(Number));
  for (const { order, payments } of orders) {
    if (order.payment) expect(sumOf(payments, order.total ?? 0)).toEqual(order.payment);
  }
});

test('one was paid online with a tip, which is in the ledger, the receipt, and the day’s report', () => {
  const [told] = orders.filter(({ order }) => order.online);
  const { order, payments = [] } = told ?? {};
  const { total = 0, tip = 0 } = order ?? {};
  expect(tip).toBeGreaterThan(0);
  expect(payments.map(({ kind, amount, tip: added }) => [kind, amount, added])).toEqual([
    ['authorized', total, tip],
    ['paid', total, tip],
  ]);
  expect(order).toMatchObject({
    payBy: 'online',
    payment: { state: 'paid', paid: total, tips: tip },
    online: { state: 'captured', authorized: total + tip },
    receipt: { number: expect.any(Number) },
  });
  const day = new DayCount(demoShop.currency);
  for (const payment of payments) day.addPayment(payment);
  expect(day.result(0, now).payments).toEqual([
    { method: 'online', count: 1, amount: total, tips: tip, refunded: 0 },
  ]);
});

test('lines were changed, a change is asked for, and a discount was given', () => {
  expect(orders.flatMap(({ order }) => order.changed ?? []).length).toBeGreaterThan(0);
  expect(orders.flatMap(({ order }) => openRequest(order) ?? [])).toHaveLength(1);
  expect(orders.flatMap(({ order }) => order.discount ?? [])).toContainEqual(expect.any(Number));
});

test('what was paid and handed over has receipts, without gaps', () => {
  const credits = orders.flatMap(({ order }) => creditNotesOf(order));
  expect(credits.length).toBeGreaterThan(0);
  const receipts = orders.flatMap(({ order }) => order.receipt ?? []);
  expect(receipts.length).toBeGreaterThan(1);
  const numbers = [...receipts, ...credits].map(({ number }) => number);
  expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
});

test('customers with an account can order more', () => {
  for (const { uid } of demoAccounts) {
    const open = orders.filter(({ order }) => order.customerId === uid && !isFinal(order.status));
    expect(open.length).toBeLessThan(demoShop.maxOpenOrders - 1);
  }
});

describe.each(orders.map((told, index) => [stories[index]?.key ?? '', told] as const))(
  'order %s',
  (_, { orderId, order, contact, payments, transitions }) => {
    test('is a valid order', () => {
      expect(parse(orderSchema, order)).toEqual(order);
      expect(parse(orderInputSchema, order).items).toEqual(order.items);
      expect(contact.address === null).toBe(order.fulfilment.type === 'pickup');
    });

    test('made only transitions that the table allows, in sequence and in the past', () => {
      const versions = transitions.map((transition) => transition.order.version);
      expect(versions).toEqual(transitions.map((_transition, index) => index));
      expect(transitions.at(-1)?.order.status).toBe(order.status);
      for (const [index, { from, order: after }] of transitions.entries()) {
        const before = transitions[index - 1]?.order;
        expect(from).toBe(before?.status ?? null);
        expect(after.updatedAt).toBeLessThanOrEqual(now);
        if (!before || after.changed?.version === after.version) continue;
        const { changedBy, status, updatedAt, reason } = after;
        // A courier was assigned, and verification ran, between the two transitions.
        const facts = { ...before, courierId: after.courierId };
        expect(canTransition(facts, changedBy, status, updatedAt, reason)).toBe(true);
        expect(updatedAt).toBeGreaterThan(before.updatedAt);
      }
    });

    test('waits for no function, unless it is not verified', () => {
      expect(isDonePreparing(order)).toBe(false);
      if (order.status === 'pending') {
        expect(now - order.placedAt).toBeLessThan(demoShop.confirmTimeoutMinutes * minute);
      }
      expect(order.lines).toSatisfy((lines) =>
        order.total === undefined ? Object.keys(lines).length === 0 : order.total > 0,
      );
    });

    test('has one event per step, and the notifications of customers and staff', () => {
      const written = orderDocuments({ orderId, order, contact, payments, transitions }, now).map(
        ({ path }) => path,
      );
      expect(new Set(written).size).toBe(written.length);
      const events = written.filter((path) => path.startsWith(`orders/${orderId}/events/`));
      expect(events).toHaveLength(order.status === 'placed' ? 0 : order.version + 1);
      expect(written.filter((path) => path.startsWith('tracking/')).length).toBeLessThanOrEqual(1);
    });
  },
);
