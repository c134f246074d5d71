/** A move whose answer was lost is sent again and refused: was it made or not? */
import { anOrder, aShop } from '@fireline/domain/testing/plain';
import { beforeEach, expect, test, vi } from 'vitest';
import { onRefused } from '#platform/outbox/refused-writes.ts';
import { transition } from './order-mutations.ts';

const server = vi.hoisted(() => ({
  documents: {} as Record<string, unknown>,
  told: '',
  /** How many writes it refuses. */
  refuses: Infinity,
}));
vi.mock('#platform/firestore/firestore-client.ts', () => ({
  firestore: async () => ({}),
}));
vi.mock('#platform/firestore/with-client.ts', () => ({
  withClient: async () => {
    server.refuses -= 1;
    if (server.refuses >= 0) throw new Error('permission-denied');
  },
}));
vi.mock('#platform/firestore/read-document.ts', () => ({
  readDocument: async (path: string) => server.documents[path] ?? null,
}));
vi.mock('#platform/outbox/unsent-log.ts', () => ({ logWrite: () => 'id', removeWrite() {} }));
onRefused(({ message }) => {
  server.told = message;
});

const cook = { uid: 'mateo', role: 'kitchen' } as const;
const pending = { id: 'a', data: anOrder({ status: 'pending', version: 1 }) };
const later = anOrder({
  status: 'preparing',
  version: 3,
  statusTimes: { placed: 0, pending: 1, confirmed: 2, preparing: Date.UTC(2026, 0, 5, 21, 4) },
  changedBy: cook,
});
const entry = { type: 'status', version: 2, from: 'pending', to: 'confirmed', reason: null, at: 2 };

beforeEach(() => {
  server.documents = {
    'orders/a': later,
    'settings/shop': aShop({ timeZone: 'America/New_York' }),
  };
  server.told = '';
  server.refuses = Infinity;
});

test('the user’s own move was made, even if the order has moved on since', async () => {
  server.documents['orders/a/events/2'] = { ...entry, by: cook };
  expect(await transition(pending, cook, 'confirmed')).toBe(true);
});

test('so was a move whose timeline entry hasn’t been written yet', async () => {
  expect(await transition(pending, cook, 'confirmed')).toBe(true);
});

test('someone else’s move was not, and the time shown is the shop’s', async () => {
  server.documents['orders/a/events/2'] = { ...entry, by: { uid: 'ada', role: 'admin' } };
  expect(await transition(pending, cook, 'confirmed')).toBe(false);
  expect(server.told).toContain('since 16:04');
});

test('a cancellation while the order is being verified succeeds', async () => {
  const placed = { id: 'a', data: anOrder({ status: 'placed', version: 0 }) };
  const customer = { uid: placed.data.customerId, role: 'customer' } as const;
  server.documents['orders/a'] = anOrder({ status: 'pending', version: 1 });
  server.refuses = 1;
  expect(await transition(placed, customer, 'cancelled')).toBe(true);
  expect(server.told).toBe('');
});

test('a move that nobody made, of a device whose clock is wrong, is sent without its time', async () => {
  server.documents['orders/a'] = pending.data;
  server.refuses = 1;
  expect(await transition(pending, cook, 'confirmed')).toBe(true);
  expect(server.told).toBe('');
});

test('without its time it’s refused only once more', async () => {
  server.documents['orders/a'] = pending.data;
  expect(await transition(pending, cook, 'confirmed')).toBe(false);
  expect(server.told).toContain('Waiting for confirmation');
});

test('someone else’s move in the meantime stands', async () => {
  const placed = { id: 'a', data: anOrder({ status: 'placed', version: 0 }) };
  const customer = { uid: placed.data.customerId, role: 'customer' } as const;
  server.refuses = 1;
  expect(await transition(placed, customer, 'cancelled')).toBe(false);
  expect(server.told).toContain('Being prepared');
});
