import { expect, test } from 'vitest';
import { outstandingAfter } from './use-menu-search.ts';

test('a URL that lags behind typing removes no letters', () => {
  expect(outstandingAfter(['', 'e', 'es', 'esp'], 'e')).toEqual(['e', 'es', 'esp']);
  expect(outstandingAfter(['e', 'es', 'esp'], 'esp')).toEqual(['esp']);
  expect(outstandingAfter(['', 'e', 'es', 'e'], 'e')).toEqual(['e', 'es', 'e']);
});

test('a URL that was not written here comes from the Back button or a link', () => {
  expect(outstandingAfter(['esp'], '')).toBeNull();
  expect(outstandingAfter(['', 'e'], 'soup')).toBeNull();
});
