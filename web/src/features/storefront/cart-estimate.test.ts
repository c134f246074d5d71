import { leadMinutes } from '@fireline/domain/estimate';
import { expect, it } from 'vitest';
import { waitWords } from './cart-estimate.ts';

const kitchen = { queue: null, shop: { busyMinutes: 0, ticketsAtOnce: 2 }, now: 0 };
const lines = [{ station: 'bar', prepMinutes: 12, quantity: 1 }];

it('a delivery takes longer than a pickup, and a busy kitchen longer than a calm one', () => {
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
])('%i to %i minutes are %s', (from, to, words) => {
  expect(waitWords({ from: from * 60_000, to: to * 60_000 }, 0)).toBe(words);
});
