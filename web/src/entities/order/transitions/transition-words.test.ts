import { allTransitions } from '@fireline/domain/order/transitions';
import { describe, expect, test } from 'vitest';
import { moveWords, reasonWords } from './transition-words.ts';

describe('moveWords', () => {
  test('gives staff a different label for each move from one status', () => {
    const staff = allTransitions().filter(
      ({ rule }) => rule.role !== 'customer' && rule.role !== 'system',
    );
    for (const role of ['admin', 'kitchen', 'courier'] as const) {
      const labels = staff
        .filter(({ rule }) => rule.role === role)
        .map(({ from, to }) => `${from}: ${moveWords(from, to, role).label}`);
      const byPickupAndDelivery = new Set(labels);
      expect(byPickupAndDelivery.size).toBe(labels.length);
    }
  });

  test('distinguishes steps forward, steps back, and ends', () => {
    expect(moveWords('confirmed', 'preparing', 'kitchen')).toEqual({
      label: 'Start preparing',
      kind: 'forward',
    });
    expect(moveWords('ready', 'preparing', 'kitchen')).toEqual({ label: 'Recall', kind: 'back' });
    expect(moveWords('pending', 'rejected', 'admin')).toEqual({ label: 'Decline', kind: 'end' });
  });

  test('has separate labels for couriers', () => {
    expect(moveWords('ready', 'out_for_delivery', 'courier').label).toBe('Picked up');
    expect(moveWords('ready', 'out_for_delivery', 'admin').label).toBe('Send out');
    expect(moveWords('out_for_delivery', 'completed', 'courier').label).toBe('Delivered');
  });
});

test('the question for every required reason names the order number', () => {
  for (const { to, rule } of allTransitions()) {
    if (rule.reason === 'required') {
      expect(reasonWords(to, '#7F3KQ2ZD').title).toContain('#7F3KQ2ZD');
    }
  }
});
