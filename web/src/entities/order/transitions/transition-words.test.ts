import { allTransitions } from '@fireline/domain/order/transitions';
import { describe, expect, test } from 'vitest';
import { reasonWords, transitionWords } from './transition-words.ts';

describe('transitionWords', () => {
  test('gives staff a different label for each move from one status', () => {
    const staff = allTransitions().filter(
      ({ rule }) => rule.role !== 'customer' && rule.role !== 'system',
    );
    for (const role of ['admin', 'kitchen', 'courier'] as const) {
      const labels = staff
        .filter(({ rule }) => rule.role === role)
        .map(({ from, to }) => `${from}: ${transitionWords(from, to, role).label}`);
      const byPickupAndDelivery = new Set(labels);
      expect(byPickupAndDelivery.size).toBe(labels.length);
    }
  });

  test('distinguishes steps forward, steps back, and ends', () => {
    expect(transitionWords('confirmed', 'preparing', 'kitchen')).toEqual({
      label: 'Start preparing',
      kind: 'forward',
    });
    expect(transitionWords('ready', 'preparing', 'kitchen')).toEqual({
      label: 'Recall',
      kind: 'back',
    });
    expect(transitionWords('pending', 'rejected', 'admin')).toEqual({
      label: 'Decline',
      kind: 'end',
    });
  });

  test('has separate labels for couriers', () => {
    expect(transitionWords('ready', 'out_for_delivery', 'courier').label).toBe('Picked up');
    expect(transitionWords('ready', 'out_for_delivery', 'admin').label).toBe('Send out');
    expect(transitionWords('out_for_delivery', 'completed', 'courier').label).toBe('Delivered');
  });
});

test('the question for every required reason names the order number', () => {
  for (const { to, rule } of allTransitions()) {
    if (rule.reason === 'required') {
      expect(reasonWords(to, '#7F3KQ2ZD').title).toContain('#7F3KQ2ZD');
    }
  }
});
