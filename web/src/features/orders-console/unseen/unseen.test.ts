import { expect, test } from 'vitest';
import { anEntry, at } from '#entities/order/list/order-fixture.ts';
import { countUnseen, nothingUnseen, unseenText } from './unseen.ts';

const moved = { status: 'confirmed', statusTimes: { confirmed: at(8) } } as const;

test('new and changed orders are counted separately, the admin’s own moves not at all', () => {
  const orders = [
    anEntry('old'),
    anEntry('new', { placedAt: at(6) }),
    anEntry('changed', { ...moved, changedBy: { uid: 'kitchen', role: 'kitchen' } }),
    anEntry('mine', { ...moved, changedBy: { uid: 'me', role: 'admin' } }),
    anEntry('marked', { updatedAt: at(9) }),
  ];
  expect(countUnseen(orders, at(5), 'me')).toEqual({ added: 1, changed: 1 });
  expect(countUnseen(orders, at(10), 'me')).toBe(nothingUnseen);
  expect(countUnseen(orders, null, 'me')).toBe(nothingUnseen);
});

test('leaves out what is zero', () => {
  expect(unseenText({ added: 3, changed: 5 })).toBe('3 new, 5 changed');
  expect(unseenText({ added: 0, changed: 1 })).toBe('1 changed');
});
