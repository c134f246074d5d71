import { expect, test } from 'vitest';
import { anEntry, at } from '../order-fixture.ts';
import { newsSince, newsText, noNews } from './news.ts';

const moved = { status: 'confirmed', statusTimes: { confirmed: at(8) } } as const;

test('new and changed orders are counted separately, the admin’s own moves not at all', () => {
  const orders = [
    anEntry('old'),
    anEntry('new', { placedAt: at(6) }),
    anEntry('changed', { ...moved, changedBy: { uid: 'kitchen', role: 'kitchen' } }),
    anEntry('mine', { ...moved, changedBy: { uid: 'me', role: 'admin' } }),
    anEntry('marked', { updatedAt: at(9) }),
  ];
  expect(newsSince(orders, at(5), 'me')).toEqual({ added: 1, changed: 1 });
  expect(newsSince(orders, at(10), 'me')).toBe(noNews);
  expect(newsSince(orders, null, 'me')).toBe(noNews);
});

test('leaves out what is zero', () => {
  expect(newsText({ added: 3, changed: 5 })).toBe('3 new, 5 changed');
  expect(newsText({ added: 0, changed: 1 })).toBe('1 changed');
});
