import { expect, test } from 'vitest';
import { homeMetersOf } from './home-meters.ts';

const shop = { position: '40.69, -73.97' };

test.each([
  ['next door', { position: '40.69001, -73.97' }, 0],
  ['a few streets away', { position: '40.70, -73.97' }, 1100],
  ['in the next town', { position: '40.79, -73.97' }, 11_100],
  ['without a position', {}, undefined],
  ['that isn’t known', null, undefined],
])('a home %s', (_, home, expected) => {
  expect(homeMetersOf(home, shop)).toBe(expected);
});

test('nothing is known about a shop without a position', () => {
  expect(homeMetersOf({ position: '40.70, -73.97' }, { position: null })).toBeUndefined();
});
