import { minute } from '@fireline/domain/time/durations';
import { describe, expect, it } from 'vitest';
import { aheadWords, ordersAhead } from './queue-place.ts';

const fulfilment = { type: 'pickup', requestedFor: null } as const;
const order = { status: 'confirmed', fulfilment, placedAt: 3000 } as const;
const queue = { measuredAt: 10_000, waiting: [1000, 2000, 3000, 4000] };

describe('the place in the queue', () => {
  it('is the number of orders that will be started before it', () => {
    expect(ordersAhead(order, queue, 10_000)).toBe(2);
  });

  it('is unknown for an order that is not in the queue, or not yet', () => {
    expect(ordersAhead({ ...order, placedAt: 3500 }, queue, 10_000)).toBeNull();
    expect(ordersAhead({ ...order, placedAt: 10_001 }, queue, 10_000)).toBeNull();
  });

  it('is not shown for a long queue, where the estimate says more', () => {
    const waiting = Array.from({ length: 39 }, (_, index) => index);
    const far = { ...queue, waiting };
    expect(ordersAhead({ ...order, placedAt: 38 }, far, 10_000)).toBeNull();
    expect(ordersAhead({ ...order, placedAt: 10 }, far, 10_000)).toBe(10);
  });

  it('is not shown without a recent measurement', () => {
    expect(ordersAhead(order, queue, 10_000 + 5 * minute)).toBe(2);
    expect(ordersAhead(order, queue, 10_001 + 5 * minute)).toBeNull();
    expect(ordersAhead(order, null, 10_000)).toBeNull();
  });

  it('does not exist for an order that has been started or is scheduled', () => {
    expect(ordersAhead({ ...order, status: 'preparing' }, queue, 10_000)).toBeNull();
    const later = { ...order, fulfilment: { ...fulfilment, requestedFor: 99_000 } };
    expect(ordersAhead(later, queue, 10_000)).toBeNull();
  });

  it('is shown in words', () => {
    expect([0, 1, 3].map(aheadWords)).toEqual([
      'Yours is next',
      '1 order ahead of yours',
      '3 orders ahead of yours',
    ]);
  });
});
