import type { TrackedOrder } from '@fireline/domain/order/tracking';
import { expect, test } from 'vitest';
import { isNewer } from './tracking.ts';

const page = (overrides: Partial<TrackedOrder> = {}): TrackedOrder => ({
  number: '6789ABCD',
  status: 'preparing',
  version: 3,
  statusTimes: { placed: 1, preparing: 3 },
  doneTimes: {},
  progress: { prepared: 0, total: 2 },
  estimate: null,
  type: 'pickup',
  calledName: 'Ada',
  updatedAt: 3,
  expiresAt: 9,
  ...overrides,
});

test.each([
  ['a later version', page({ version: 4 }), true],
  ['a later version with an earlier clock', page({ version: 4, updatedAt: 2 }), true],
  ['an earlier version', page({ version: 2, updatedAt: 4 }), false],
  ['a later change of the same version', page({ updatedAt: 4 }), true],
  ['an earlier change of the same version', page({ updatedAt: 2 }), false],
  ['the same', page(), false],
  ['the same but for how long it is kept', page({ expiresAt: 10 }), false],
  ['another content at the same moment', page({ progress: { prepared: 1, total: 2 } }), true],
])('%s: news is %#', (_case, next, expected) => {
  const onTheRoad = {
    checkpoints: [{ id: 'c', place: 'Depot', text: '', at: 5 }],
    carrier: 'Swift Parcels',
    trackingNumber: 'SP-123',
  };
  expect(isNewer(next, { ...page(), ...onTheRoad })).toBe(expected);
});
