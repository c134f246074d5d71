import { expect, test } from 'vitest';
import { afterArrival } from './use-menu-search.ts';

test('a URL that lags behind typing removes no letters', () => {
  expect(afterArrival(['', 'e', 'es', 'esp'], 'e')).toEqual(['e', 'es', 'esp']);
  expect(afterArrival(['e', 'es', 'esp'], 'esp')).toEqual(['esp']);
  expect(afterArrival(['', 'e', 'es', 'e'], 'e')).toEqual(['e', 'es', 'e']);
});

test('a URL that was not written here comes from the Back button or a link', () => {
  expect(afterArrival(['esp'], '')).toBeNull();
  expect(afterArrival(['', 'e'], 'soup')).toBeNull();
});
