import { expect, test } from 'vitest';
import { afterArrival } from './use-menu-search.ts';

test('an address that is behind what was typed since takes no letter back', () => {
  expect(afterArrival(['', 'e', 'es', 'esp'], 'e')).toEqual(['e', 'es', 'esp']);
  expect(afterArrival(['e', 'es', 'esp'], 'esp')).toEqual(['esp']);
  expect(afterArrival(['', 'e', 'es', 'e'], 'e')).toEqual(['e', 'es', 'e']);
});

test('an address that nobody typed here is somebody going back, or a link', () => {
  expect(afterArrival(['esp'], '')).toBeNull();
  expect(afterArrival(['', 'e'], 'soup')).toBeNull();
});
