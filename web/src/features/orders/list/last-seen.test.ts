import { describe, expect, it } from 'vitest';
import { changesSince, changeWords, readSeen, seenOf, withSeen } from './last-seen.ts';

const line = {
  productId: 'latte',
  name: 'Latte',
  unitPrice: 450,
  quantity: 1,
  choices: [],
  note: '',
  station: 'bar',
  prepMinutes: 4,
  allergens: [],
};
const estimate = { from: 100, to: 200, reason: null, was: null };
const before = {
  status: 'pending',
  statusTimes: { placed: 1, pending: 2 },
  lines: { '01': line, '02': line },
  prepared: {},
  estimate,
} as const;
const seen = seenOf('order', before, 5000);

describe('changes since the customer last looked', () => {
  it('none if the order is the same', () => {
    expect(changesSince(seen, before)).toBeNull();
  });

  it('include every step, every prepared line, and a new estimate', () => {
    const now = {
      ...before,
      status: 'preparing',
      statusTimes: { placed: 1, pending: 2, confirmed: 3, preparing: 4 },
      prepared: { '02': 5 },
      estimate: { ...estimate, to: 300 },
    } as const;
    const changes = changesSince(seen, now);
    expect(changes).toEqual({
      steps: ['confirmed', 'preparing'],
      lineIds: ['02'],
      estimateChanged: true,
    });
    expect(changes && changeWords(changes, now)).toBe(
      'confirmed, being prepared, 1 of 2 prepared, new time',
    );
  });

  it('include a step that was reached again', () => {
    const recalled = { ...before, statusTimes: { ...before.statusTimes, ready: 8 } } as const;
    const again = { ...before, statusTimes: { ...before.statusTimes, ready: 9 } } as const;
    expect(changesSince(seenOf('order', recalled, 0), again)?.steps).toEqual(['ready']);
  });

  it('exclude the first estimate and a mark that was removed', () => {
    const first = seenOf('order', { ...before, estimate: undefined, prepared: { '01': 1 } }, 0);
    expect(changesSince(first, before)).toBeNull();
  });
});

describe('the remembered orders', () => {
  it('survive storage', () => {
    expect(readSeen(JSON.stringify([seen]))).toEqual([seen]);
  });

  it('have one entry per order, latest first, at most 50', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ ...seen, orderId: `order-${index}` }));
    const list = [...many, { ...seen, orderId: 'order-3' }].reduce(withSeen, []);
    expect(list).toHaveLength(50);
    expect(list.slice(0, 2).map(({ orderId }) => orderId)).toEqual(['order-3', 'order-59']);
  });

  it('skip invalid entries', () => {
    expect(readSeen(null)).toEqual([]);
    expect(readSeen('{')).toEqual([]);
    expect(readSeen('{}')).toEqual([]);
    expect(readSeen(JSON.stringify([{ orderId: 7 }, seen]))).toEqual([seen]);
  });
});
