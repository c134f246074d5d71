import { anItem, anOrder, aProduct, aShop } from '@fireline/domain/testing/plain';
import { expect, test } from 'vitest';
import { checkChange, unchanged } from './change-form.ts';

const changeable = {
  orderId: 'a2b3c4d5e6f7f3kq2zdx',
  changeId: 'a',
  order: anOrder({ version: 3 }),
  menu: new Map([['latte', aProduct()]]),
  terms: aShop(),
};

test('what is wrong is said at its field', () => {
  expect(checkChange(unchanged, changeable)).toEqual({
    ok: false,
    fields: { lines: 'You haven’t changed anything.', reason: 'Required' },
  });
});

test('a dearer order needs an answer to who asks the customer, a cheaper one doesn’t', () => {
  const form = { ...unchanged, reason: 'Hungry' };
  const dearer = { ...form, lines: { '01': 3 } };
  expect(checkChange(dearer, changeable)).toMatchObject({
    fields: { consent: 'Ask the customer first: it costs €4.82 more.' },
  });
  expect(checkChange({ ...dearer, consent: 'ask' }, changeable)).toMatchObject({
    value: { version: 3, total: 1445, consent: 'ask', lines: { '01': 3 } },
  });
  expect(checkChange({ ...form, lines: { '01': 1 } }, changeable)).toMatchObject({
    value: { total: 482, consent: null },
  });
});

test('added dishes are part of the total', () => {
  const added = [anItem({ quantity: 1 })];
  const form = { ...unchanged, reason: 'Hungry', consent: 'agreed', added } as const;
  expect(checkChange(form, changeable)).toMatchObject({ value: { total: 1445, added } });
});
