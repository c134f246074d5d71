import { expect, test } from 'vitest';
import { ownViews } from './view-mutations.ts';

test('own views are read from the preferences, sorted by name, and anything else is ignored', () => {
  const preferences = {
    sound: true,
    theme: 'dark',
    'orderView:2': JSON.stringify({ name: 'Late', search: 'mark=late' }),
    'orderView:1': JSON.stringify({ name: 'Bar', search: 'station=Bar' }),
    'orderView:3': '{',
    'orderView:4': JSON.stringify({ name: '', search: '' }),
    'orderView:5': false,
  };
  expect(ownViews(preferences)).toEqual([
    { id: '1', name: 'Bar', search: 'station=Bar' },
    { id: '2', name: 'Late', search: 'mark=late' },
  ]);
});
