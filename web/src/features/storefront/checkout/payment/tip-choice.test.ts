import { expect, test } from 'vitest';
import { emptyForm } from '../checkout-form.ts';
import { tipIn, tipsFor, withTip } from './tip-choice.ts';

const shop = { tips: '10 15', paymentWays: 'pickup-cash pickup-online delivery-online' };
const price = { total: 1234, currency: 'USD' };
const form = { ...emptyForm, payBy: 'online' } as const;

test('tips are suggested for what is paid online', () => {
  expect(tipsFor(form, shop)).toEqual([10, 15]);
  expect(tipsFor({ ...form, payBy: 'cash' }, shop)).toEqual([]);
  expect(tipsFor({ ...form, payBy: 'cash', type: 'delivery' }, shop)).toEqual([10, 15]);
  expect(tipsFor(form, { ...shop, tips: '' })).toEqual([]);
  expect(tipsFor(form, null)).toEqual([]);
});

test.each([
  ['none', '', 0],
  ['15', '', 185],
  // It isn't suggested any more.
  ['20', '', 0],
  ['own', '2.50', 250],
  ['own', '', null],
  ['own', '-1', null],
  ['own', '2.505', null],
])('the tip of “%s” with “%s” is %s', (tip, tipAmount, expected) => {
  expect(tipIn({ tip, tipAmount }, [10, 15], price)).toBe(expected);
  expect(tipIn({ tip, tipAmount }, [], price)).toBe(0);
});

test('a tip is sent, or its field says what is wrong', () => {
  const wrong = { ok: false, fields: { customerName: 'Enter a name.' } } as const;
  const fields = (tip: number | null) => {
    const checked = withTip(wrong, tip, price);
    return checked.ok ? {} : checked.fields;
  };
  expect(fields(1234)).toEqual(wrong.fields);
  expect(fields(null)).toEqual({ ...wrong.fields, tipAmount: 'Enter an amount.' });
  expect(fields(1235).tipAmount).toBe('Enter at most $12.34, which is what the order costs.');
});
