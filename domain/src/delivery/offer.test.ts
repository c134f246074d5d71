import { describe, expect, test } from 'vitest';
import { anOrder } from '../testing/plain.ts';
import { minute } from '../time/durations.ts';
import { isOffer, offerDuration, offerEndsAt } from './offer.ts';

const at = 100 * minute;
const offered = anOrder({
  status: 'ready',
  courierId: 'courier-1',
  offeredAt: at,
  statusTimes: { ready: at - minute },
});

test.each([
  ['assigned and not taken', offered, true],
  ['before it is ready', { ...offered, status: 'preparing' as const }, true],
  ['taken', { ...offered, offeredAt: null }, false],
  ['on the road', { ...offered, status: 'out_for_delivery' as const }, false],
  ['free for everyone', { ...offered, courierId: null }, false],
])('%s', (_, order, isIt) => {
  expect(isOffer(order)).toBe(isIt);
});

describe('the end of an offer', () => {
  test('is some minutes after it was made', () => {
    expect(offerEndsAt(offered)).toBe(at + offerDuration);
  });

  test('is some minutes after the order was ready, if that came later', () => {
    const statusTimes = { ready: at + 10 * minute };
    expect(offerEndsAt({ ...offered, statusTimes })).toBe(at + 10 * minute + offerDuration);
  });

  test.each([
    ['not before it is ready', { ...offered, status: 'preparing' as const }],
    ['not once it is taken', { ...offered, offeredAt: null }],
  ])('%s', (_, order) => {
    expect(offerEndsAt(order)).toBeNull();
  });
});
