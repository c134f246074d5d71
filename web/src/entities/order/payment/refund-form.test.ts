import { aLine } from '@fireline/domain/testing/stored';
import { expect, test } from 'vitest';
import { checkRefund, formFor, type Refundable, withPieces } from './refund-form.ts';

const refundable: Refundable = {
  orderId: 'abcdefgh23456789abcd',
  refundId: 'r',
  order: { lines: { '01': aLine() }, taxIncluded: false },
  currency: 'EUR',
  left: 963,
  leftOnline: 0,
};
const form = { ...formFor(refundable, 'card'), reason: ' Cold ' };

test('starts with everything that was paid', () => {
  expect(checkRefund(form, refundable)).toEqual({
    ok: true,
    value: {
      orderId: 'abcdefgh23456789abcd',
      refundId: 'r',
      method: 'card',
      amount: 963,
      reason: 'Cold',
      lines: {},
    },
  });
});

test('works out what pieces are worth, but no more than is left', () => {
  const one = withPieces(form, refundable, '01', 1);
  expect(one.amount).toBe('4.82');
  expect(checkRefund(one, refundable)).toMatchObject({
    value: { amount: 482, lines: { '01': 1 } },
  });
  expect(withPieces(one, refundable, '01', 0).amount).toBe('9.63');
  expect(withPieces(form, { ...refundable, left: 400 }, '01', 2).amount).toBe('4.00');
});

test.each([
  [{ amount: '' }, { amount: 'Enter an amount.' }],
  [{ amount: '0' }, { amount: 'Enter an amount.' }],
  [{ amount: '9.64' }, { amount: 'That’s more than can be refunded (€9.63).' }],
  [
    { amount: '4.83', lines: { '01': 1 } },
    { amount: 'That’s more than these items cost (€4.82).' },
  ],
  [{ reason: ' ' }, { reason: 'Required' }],
])('%j is explained at its field', (changes, fields) => {
  expect(checkRefund({ ...form, ...changes }, refundable)).toEqual({ ok: false, fields });
});

test('online, no more than the provider can refund', () => {
  const partly = { ...refundable, leftOnline: 500 };
  const online = { ...formFor(partly, 'online'), reason: 'Cold' };
  expect(checkRefund(online, partly)).toMatchObject({ value: { method: 'online', amount: 500 } });
  expect(checkRefund({ ...online, amount: '5.01' }, partly)).toMatchObject({
    fields: { amount: 'That’s more than can be refunded (€5.00).' },
  });
  expect(checkRefund({ ...online, method: 'cash', amount: '5.01' }, partly).ok).toBe(true);
});
