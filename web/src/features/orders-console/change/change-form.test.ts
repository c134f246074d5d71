import { anItem, anOrder, aProduct, aShop, opening } from '@fireline/domain/testing/plain';
import { expect, test } from 'vitest';
import { checkChange, startOf, unchanged } from './change-form.ts';

const changeable = {
  orderId: 'a2b3c4d5e6f7f3kq2zdx',
  changeId: 'a',
  order: anOrder({ version: 3 }),
  menu: new Map([['latte', aProduct()]]),
  shop: aShop(),
  place: null,
  now: opening,
  request: null,
};

const start = unchanged(changeable.order);

test('what is wrong is said at its field', () => {
  expect(checkChange(start, changeable)).toEqual({
    ok: false,
    fields: { lines: 'You haven’t changed anything.', reason: 'Required' },
  });
});

test('a more expensive order needs an answer to who asks the customer, a cheaper one doesn’t', () => {
  const form = { ...start, reason: 'Hungry' };
  const pricier = { ...form, lines: { '01': 3 } };
  expect(checkChange(pricier, changeable)).toMatchObject({
    fields: { consent: 'Ask the customer first: it costs €4.82 more.' },
  });
  expect(checkChange({ ...pricier, consent: 'ask' }, changeable)).toMatchObject({
    value: { version: 3, total: 1445, consent: 'ask', lines: { '01': 3 } },
  });
  expect(checkChange({ ...form, lines: { '01': 1 } }, changeable)).toMatchObject({
    value: { total: 482, consent: null },
  });
});

test('added dishes are part of the total', () => {
  const added = [anItem({ quantity: 1 })];
  const form = { ...start, reason: 'Hungry', consent: 'agreed', added } as const;
  expect(checkChange(form, changeable)).toMatchObject({ value: { total: 1445, added } });
});

test('a pickup that becomes a delivery needs an address in reach, and costs the fee', () => {
  const shop = aShop({ offersDelivery: true, deliveryFee: 300 });
  const known = { ...changeable, shop };
  const form = { ...start, type: 'delivery', reason: 'Ill', consent: 'agreed' } as const;
  expect(checkChange(form, known)).toMatchObject({
    fields: { 'address.line1': expect.any(String), 'address.postcode': expect.any(String) },
  });
  const address = { ...form.address, line1: 'Alder Street 1', postcode: '10115', city: 'Berlin' };
  const before = known.order.total ?? 0;
  expect(checkChange({ ...form, address }, known)).toMatchObject({
    value: { fulfilment: { type: 'delivery', requestedFor: null }, address, total: before + 300 },
  });
  expect(checkChange(form, { ...known, shop: aShop({ offersDelivery: false }) })).toMatchObject({
    ok: false,
  });
});

test('only what changes is sent', () => {
  const later = { ...start, when: String(opening + 3_600_000), reason: 'Late train' };
  expect(checkChange(later, changeable)).toMatchObject({
    value: { fulfilment: { type: 'pickup', requestedFor: opening + 3_600_000 } },
  });
  const fewer = checkChange({ ...start, lines: { '01': 1 }, reason: 'Late train' }, changeable);
  expect(fewer.ok && 'fulfilment' in fewer.value).toBe(false);
});

test('what the customer asked for is filled in, without what has changed since', () => {
  const { order } = changeable;
  const requestedFor = opening + 3_600_000;
  const lines = { '01': 1, '99': 0 };
  const asked = { id: 'r1', state: 'open', at: opening, number: 1, text: '' } as const;
  const request = { ...asked, lines, requestedFor };
  const form = startOf(order, request);
  expect(form).toMatchObject({ lines: { '01': 1 }, when: String(requestedFor) });
  expect(form.lines).not.toHaveProperty('99');
  expect(checkChange(form, { ...changeable, request })).toMatchObject({
    value: { requestId: 'r1', fulfilment: { type: 'pickup', requestedFor } },
  });
});
