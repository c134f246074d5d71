import { screenOfflineAfterMs } from '@fireline/domain/shop/screen';
import { expect, test } from 'vitest';
import { byContact } from './screen-order.ts';

const now = Date.UTC(2026, 10, 28, 12);
const screen = (id: string, surface: 'admin' | 'kitchen' | 'courier' | 'board', silentFor = 0) => ({
  id,
  data: {
    name: id,
    uid: 'someone',
    surface,
    station: null,
    viewing: null,
    lastBeatAt: now - silentFor,
    version: '1',
    answeredInMs: null,
  },
  hasPendingWrites: false,
});

test('silent screens come first, then the kitchen’s, the boards, the office, and couriers', () => {
  const screens = [
    screen('Linh', 'courier'),
    screen('Ada', 'admin'),
    screen('Grill', 'kitchen'),
    screen('Bar', 'kitchen'),
    screen('Counter', 'board'),
    screen('Samir', 'courier', screenOfflineAfterMs),
    screen('Oven', 'kitchen', screenOfflineAfterMs),
  ];
  const names = byContact(screens, now).map(({ id }) => id);
  expect(names).toEqual(['Oven', 'Samir', 'Bar', 'Grill', 'Counter', 'Ada', 'Linh']);
});
