import { expect, test } from 'vitest';
import { aTicket } from '../kitchen-fixtures.ts';
import { newTickets } from './use-new-tickets.ts';

const system = { changedBy: { uid: 'system', role: 'system' } } as const;

test('rings for what came accepted, and only once', () => {
  const accepted = aTicket('auto', { status: 'confirmed', ...system });
  expect(newTickets([accepted], new Set())).toEqual([accepted]);
  expect(newTickets([accepted], new Set(['auto']))).toEqual([]);
});

test('not for what someone accepts, or still has to', () => {
  const byKitchen = aTicket('a', { status: 'confirmed' });
  const pending = aTicket('b', { status: 'pending', ...system });
  expect(newTickets([byKitchen, pending], new Set())).toEqual([]);
});
