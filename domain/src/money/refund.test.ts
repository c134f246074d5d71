import { expect, test } from 'vitest';
import { aLine } from '../testing/stored.ts';
import { sumOf } from './payment.ts';
import { correctableFor, mayReverse, piecesLeft, piecesValue } from './refund.ts';

const order = {
  lines: {
    '01': aLine({ quantity: 3 }),
    '02': aLine({ unitPrice: 333, quantity: 1, taxRate: 19 }),
  },
  taxIncluded: false,
};

test('pieces are worth their price with their tax, rounded once per rate', () => {
  expect(piecesValue(order, { '01': 2 })).toBe(963);
  expect(piecesValue(order, { '01': 1, '02': 1 })).toBe(482 + 396);
  expect(piecesValue({ ...order, taxIncluded: true }, { '01': 2, '02': 1 })).toBe(900 + 333);
  expect(piecesValue(order, {})).toBe(0);
});

test('no piece is refunded twice, unless it was a mistake', () => {
  const refund = { id: 'a', data: { kind: 'refunded', lines: { '01': 2 } } } as const;
  expect(piecesLeft(order, [refund])).toEqual({ '01': 1, '02': 1 });
  const of = { id: 'a', kind: 'refunded' } as const;
  expect(piecesLeft(order, [refund, { id: 'b', data: { kind: 'reversed', of } }])).toEqual({
    '01': 3,
    '02': 1,
  });
});

const paid = { kind: 'paid', amount: 900, tip: 50 } as const;
const refunded = { kind: 'refunded', amount: 300, tip: 0 } as const;

test('refunds are added up beside what was paid, and corrected entries do not count', () => {
  const sum = { state: 'partly', paid: 900, tips: 50 };
  expect(sumOf([paid, refunded], 963)).toEqual({ ...sum, refunded: 300 });
  const noRefund = { ...refunded, kind: 'reversed', of: { id: 'b', kind: 'refunded' } } as const;
  expect(sumOf([noRefund, refunded, paid], 963)).toEqual(sum);
  const notPaid = { ...paid, kind: 'reversed', of: { id: 'a', kind: 'paid' } } as const;
  expect(sumOf([paid, notPaid], 963)).toEqual({ state: 'due', paid: 0, tips: 0 });
});

test('an admin corrects any entry, others only their own, for a while', () => {
  const entry = {
    kind: 'paid',
    method: 'cash',
    by: { uid: 'cook', role: 'kitchen' },
    at: 1000,
  } as const;
  const cook = { uid: 'cook', role: 'kitchen' };
  expect(mayReverse(entry, cook, 1000 + correctableFor - 1)).toBe(true);
  expect(mayReverse(entry, cook, 1000 + correctableFor)).toBe(false);
  expect(mayReverse(entry, { uid: 'other', role: 'kitchen' }, 1000)).toBe(false);
  expect(mayReverse(entry, { uid: 'cook', role: null }, 1000)).toBe(false);
  expect(mayReverse({ ...entry, kind: 'refunded' }, cook, 1000)).toBe(false);
  expect(mayReverse(entry, { uid: 'ada', role: 'admin' }, 1000 + correctableFor)).toBe(true);
  expect(mayReverse({ ...entry, method: 'online' }, { uid: 'ada', role: 'admin' }, 0)).toBe(false);
  expect(mayReverse({ ...entry, kind: 'reversed' }, { uid: 'ada', role: 'admin' }, 0)).toBe(false);
});
