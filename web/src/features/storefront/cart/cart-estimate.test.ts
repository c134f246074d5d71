import { leadMinutes } from '@fireline/domain/estimate/estimate';
import { minute } from '@fireline/domain/time/durations';
import { describe, expect, it } from 'vitest';
import { knownKitchen, waitWords } from './cart-estimate.ts';

const kitchen = { queue: null, shop: { busyMinutes: 0, ticketsAtOnce: 2 }, now: 0 };
const lines = [{ station: 'bar', prepMinutes: 12, quantity: 1 }];

it('a delivery takes longer than a pickup, and a busy kitchen takes longer than a quiet one', () => {
  const pickup = leadMinutes({ type: 'pickup', lines }, kitchen);
  expect(pickup).toBeGreaterThan(0);
  expect(leadMinutes({ type: 'delivery', lines }, kitchen)).toBeGreaterThan(pickup);
  const busy = { ...kitchen, shop: { busyMinutes: 30, ticketsAtOnce: 2 } };
  expect(leadMinutes({ type: 'pickup', lines }, busy)).toBeGreaterThan(pickup);
});

it.each([
  [12, 22, '15–25 min'],
  [1, 4, '5 min'],
  [-3, 7, '5–10 min'],
  [70, 90, '70–90 min'],
  [75, 95, '1½ h'],
  [130, 165, '2½ h'],
  [330, 420, '6 h'],
])('%i to %i minutes read %s', (from, to, words) => {
  expect(waitWords({ from: from * minute, to: to * minute }, 0)).toBe(words);
});

describe('the kitchen’s workload', () => {
  const queue = { measuredAt: 0, orders: 9, stations: {}, pace: 1, waiting: [], fullSlots: [] };
  const ready = (data: typeof queue | null, fromCache: boolean) =>
    ({
      status: 'ready',
      data: data && { id: 'now', data, hasPendingWrites: false },
      fromCache,
    }) as const;

  it('is unknown until something is loaded', () => {
    expect(knownKitchen({ status: 'loading' }, 0)).toBeNull();
    expect(knownKitchen(ready(null, true), 0)).toBeNull();
  });

  it('can come from this device while it is recent', () => {
    expect(knownKitchen(ready(queue, true), 10 * minute)).toEqual({ queue });
    expect(knownKitchen(ready(queue, true), 20 * minute)).toBeNull();
  });

  it('is what the server says, even that there is no measurement', () => {
    expect(knownKitchen(ready(queue, false), 20 * minute)).toEqual({ queue });
    expect(knownKitchen(ready(null, false), 0)).toEqual({ queue: null });
  });
});
