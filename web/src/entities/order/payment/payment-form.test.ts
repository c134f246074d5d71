import { expect, test } from 'vitest';
import { changeOf, checkPayment, formFor } from './payment-form.ts';

const due = { due: 2340, currency: 'EUR' };
const form = formFor(due, 'cash');

test('starts with exactly what is due', () => {
  expect(checkPayment(form, due)).toEqual({
    ok: true,
    value: { method: 'cash', amount: 2340, tip: 0, received: null },
  });
  expect(changeOf(form, due)).toBeNull();
});

test('works out the change from the amount, the tip, and what was received', () => {
  expect(changeOf({ ...form, tip: '1.60', received: '30' }, due)).toBe(500);
  expect(changeOf({ ...form, received: '20' }, due)).toBeNull();
});

test('a card gives no change', () => {
  const byCard = checkPayment({ ...form, method: 'card', received: '30' }, due);
  expect(byCard).toMatchObject({ ok: true, value: { received: null } });
});

test.each([
  [{ amount: '' }, { amount: 'Enter an amount.' }],
  [{ amount: '0' }, { amount: 'Enter an amount.' }],
  [
    { amount: '23.41' },
    { amount: 'That’s more than is left to pay (€23.40). Enter the rest as a tip.' },
  ],
  [{ tip: 'some' }, { tip: 'Enter an amount.' }],
  [{ received: '23' }, { received: 'That’s less than the amount and the tip.' }],
  [{ received: 'x' }, { received: 'Enter an amount.' }],
])('%j is explained at its field', (changes, fields) => {
  expect(checkPayment({ ...form, ...changes }, due)).toEqual({ ok: false, fields });
});
