import { FirelineError } from '@fireline/domain/errors';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { aNewOrder } from '@fireline/domain/testing/stored';
import { minute } from '@fireline/domain/time/durations';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Entry, Live } from '#platform/live/state.ts';
import { sendOutcomeOf } from './sent-orders.ts';

function anOrder(
  overrides: Partial<Order>,
  { hasPendingWrites = false, fromCache = false } = {},
): Live<Entry<Order> | null> {
  const data = parse(orderSchema, { ...aNewOrder(0), statusTimes: {}, ...overrides });
  return { status: 'ready', data: { id: 'o', data, hasPendingWrites }, fromCache };
}

const young = { age: 1000, isSignedIn: true };
const old = { age: minute, isSignedIn: true };
const denied: Live<null> = { status: 'error', error: new FirelineError('not-allowed', '') };

describe('the fate of a sent order', () => {
  it.each([
    ['nothing is known yet', { status: 'loading' } as const, old],
    ['it is queued on this device', anOrder({}, { hasPendingWrites: true, fromCache: true }), old],
    ['the shop has not checked it yet', anOrder({}), old],
    [
      'the server may not have it yet',
      { status: 'ready', data: null, fromCache: false } as const,
      young,
    ],
    [
      'only this device says that there is none',
      { status: 'ready', data: null, fromCache: true } as const,
      old,
    ],
    [
      'it waits for its turn on this device',
      { status: 'ready', data: null, fromCache: false } as const,
      { ...old, isWaiting: true },
    ],
    ['no one is signed in', denied, { age: minute, isSignedIn: false }],
    ['the denial may come from a token on its way', denied, young],
  ])('is unknown while %s', (_, live, since) => {
    expect(sendOutcomeOf(live, since)).toBe('unknown');
  });

  it('has arrived once the shop has accepted it', () => {
    expect(sendOutcomeOf(anOrder({ status: 'pending', version: 1 }), young)).toBe('arrived');
    expect(
      sendOutcomeOf(anOrder({ status: 'pending', version: 1 }, { fromCache: true }), young),
    ).toBe('arrived');
  });

  it('has arrived if a person declined it later', () => {
    expect(sendOutcomeOf(anOrder({ status: 'rejected', version: 2 }), young)).toBe('arrived');
  });

  it.each(['rejected', 'cancelled'] as const)('is turned down if %s on arrival', (status) => {
    expect(sendOutcomeOf(anOrder({ status, version: 1 }), young)).toBe('turned-down');
  });

  it('is not sent if the server still has no order after a while', () => {
    expect(sendOutcomeOf({ status: 'ready', data: null, fromCache: false }, old)).toBe('not-sent');
  });

  it('has arrived if it belongs to another account that used this browser', () => {
    expect(sendOutcomeOf(denied, old)).toBe('arrived');
  });
});
