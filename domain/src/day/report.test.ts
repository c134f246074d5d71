import { expect, test } from 'vitest';
import { DayCount } from './report.ts';

const order = {
  total: 1190,
  tax: 190,
  taxes: [{ rate: 19, net: 1000, tax: 190, gross: 1190 }],
  deliveryFee: 200,
  rounding: -2,
  currency: 'EUR',
};

test('a day without anything is all zeros', () => {
  expect(new DayCount('EUR').result(1, 2)).toEqual({
    from: 1,
    until: 2,
    currency: 'EUR',
    orders: 0,
    sales: 0,
    deliveryFees: 0,
    discounts: 0,
    serviceCharges: 0,
    rounding: 0,
    tax: 0,
    taxes: [],
    unpaid: { orders: 0, amount: 0 },
    payments: [],
    unreadable: 0,
    cash: 0,
  });
});

test('orders add up by tax rate, and say what is still to be paid', () => {
  const count = new DayCount('EUR');
  count.addOrder({ ...order, payment: { state: 'partly', paid: 1000, tips: 0 } });
  count.addOrder({
    ...order,
    taxes: [
      { rate: 7, net: 100, tax: 7, gross: 107 },
      { rate: 19, net: 910, tax: 173, gross: 1083 },
    ],
    payment: { state: 'paid', paid: 1190, tips: 50 },
  });
  // Not paid through Fireline.
  count.addOrder({ ...order, taxes: [], payment: undefined, discount: 150, serviceCharge: 90 });
  count.addOrder({ ...order, currency: 'USD' });
  count.addOrder({ ...order, test: true });
  expect(count.result(1, 2)).toMatchObject({
    orders: 3,
    sales: 3570,
    deliveryFees: 600,
    discounts: 150,
    serviceCharges: 90,
    rounding: -6,
    tax: 570,
    taxes: [
      { rate: 19, net: 1910, tax: 363, gross: 2273 },
      { rate: 7, net: 100, tax: 7, gross: 107 },
    ],
    unpaid: { orders: 1, amount: 190 },
  });
});

test('payments add up by method, and cash with its tips is in the drawer', () => {
  const count = new DayCount('EUR');
  count.addPayment({ kind: 'paid', method: 'card', amount: 500, tip: 50 });
  count.addPayment({ kind: 'paid', method: 'cash', amount: 300, tip: 20 });
  count.addPayment({ kind: 'paid', method: 'cash', amount: 700, tip: 0 });
  count.addPayment({ kind: 'paid', method: 'online', amount: 900, tip: 0 });
  for (const kind of ['authorized', 'failed', 'released'] as const) {
    count.addPayment({ kind, method: 'online', amount: 900, tip: 0 });
  }
  expect(count.result(1, 2)).toMatchObject({
    payments: [
      { method: 'cash', count: 2, amount: 1000, tips: 20, refunded: 0 },
      { method: 'card', count: 1, amount: 500, tips: 50, refunded: 0 },
      { method: 'online', count: 1, amount: 900, tips: 0, refunded: 0 },
    ],
    cash: 1020,
  });
});

test('what was refunded leaves the drawer, and wrong entries don’t count', () => {
  const count = new DayCount('EUR');
  const cash = { method: 'cash', tip: 0 } as const;
  count.addPayment({ ...cash, kind: 'paid', amount: 700, tip: 50 });
  count.addPayment({ ...cash, kind: 'paid', amount: 300 });
  count.addPayment({ ...cash, kind: 'refunded', amount: 200 });
  count.addPayment({ ...cash, kind: 'refunded', amount: 90 });
  count.addPayment({ ...cash, kind: 'reversed', amount: 90, of: { id: 'r', kind: 'refunded' } });
  // A payment of an earlier day that was wrong.
  const of = { id: 'p', kind: 'paid' } as const;
  count.addPayment({ kind: 'reversed', method: 'card', amount: 400, tip: 10, of });
  expect(count.result(1, 2)).toMatchObject({
    payments: [
      { method: 'cash', count: 2, amount: 1000, tips: 50, refunded: 200 },
      { method: 'card', count: -1, amount: -400, tips: -10, refunded: 0 },
    ],
    cash: 850,
  });
});
