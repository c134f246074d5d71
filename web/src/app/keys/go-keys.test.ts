import { Circle } from 'lucide-react';
import { expect, test } from 'vitest';
import { staffSurfaces } from '#app/pages/staff-surfaces.ts';
import { goKeys } from './go-keys.ts';

const page = (label: string) => ({ to: `/${label}`, label, icon: Circle });

test('a page gets the first letter of its name that no earlier page has', () => {
  const pages = [page('Orders'), page('Settings'), page('Staff'), page('Ready board'), page('Ss')];
  expect(goKeys(pages).map(([keys, { label }]) => [keys, label])).toEqual([
    ['g o', 'Orders'],
    ['g s', 'Settings'],
    ['g t', 'Staff'],
    ['g r', 'Ready board'],
  ]);
});

test('every page of every role can be reached', () => {
  for (const surfaces of Object.values(staffSurfaces)) {
    expect(goKeys(surfaces)).toHaveLength(surfaces.length);
  }
});
