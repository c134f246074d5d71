/** Two moves queued in a dead spot, sent from a page that is gone: which of them were lost? */
import { anOrder } from '@fireline/domain/testing/plain';
import { expect, test, vi } from 'vitest';
import { whoWasFaster, whyMissing } from './who-was-faster.ts';

const server = vi.hoisted(() => ({ order: {} as unknown }));
vi.mock('#platform/firestore/read-document.ts', () => ({
  readDocument: async (path: string) => (path === 'orders/a' ? server.order : null),
}));

const reader = vi.hoisted(() => ({ role: 'courier' as string | null }));
vi.mock('#platform/auth/session.ts', () => ({
  presentUid: () => 'linh',
  presentRole: () => reader.role,
}));

const admin = { uid: 'ada', role: 'admin' } as const;
const pickedUp = { from: 'ready', version: 4 } as const;
const delivered = { from: 'out_for_delivery', version: 5 } as const;

test.each([pickedUp, delivered])('$from: the order never left its state', async (before) => {
  server.order = anOrder({ status: 'ready', version: 4 });
  expect(await whyMissing('a', before)).toContain('didn’t reach');
});

test.each([pickedUp, delivered])('$from: an admin canceled it first', async (before) => {
  server.order = anOrder({ status: 'cancelled', version: 5, changedBy: admin });
  expect(await whyMissing('a', before)).toMatch(/“Canceled” since .*, set by the shop/);
});

test.each([
  ['kitchen', 'the office'],
  ['admin', 'the office'],
  ['courier', 'the shop'],
  [null, 'the shop'],
])('to %s, an admin is %s', async (role, by) => {
  reader.role = role;
  server.order = anOrder({ status: 'cancelled', version: 5, changedBy: admin });
  expect(await whoWasFaster('a')).toContain(`set by ${by}`);
});

test('only the second was lost', async () => {
  server.order = anOrder({ status: 'out_for_delivery', version: 5 });
  expect(await whyMissing('a', delivered)).toContain('didn’t reach');
});
