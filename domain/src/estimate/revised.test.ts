import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Estimate, estimateReasons } from '../order/schema.ts';
import type { OrderStatus } from '../order/status.ts';
import { minute } from '../time/durations.ts';
import { type EstimateFacts, revisedEstimate } from './revised.ts';
import { type Outlook, spanOf } from './span.ts';

const noon = Date.parse('2026-01-05T12:00:00Z');
const minutes = (count: number) => noon + count * minute;

/** Made at noon: between 12:20 and 12:30. */
const estimate: Estimate = { from: minutes(20), to: minutes(30), reason: null, was: null };
const was = { from: estimate.from, to: estimate.to };

/** At noon, unless the test says otherwise. */
function outlook(expected: number, overrides: Partial<Outlook> = {}): Outlook {
  return { expected: minutes(expected), requestedFor: null, now: noon, ...overrides };
}

const waiting: EstimateFacts = {
  order: { status: 'confirmed', statusTimes: { pending: minutes(-2), confirmed: minutes(-1) } },
  ahead: 2,
  busyMinutes: 0,
  isBehindAnother: false,
  before: { measuredAt: minutes(-0.5), ahead: 2, busyMinutes: 0 },
};
const known = (
  overrides: Partial<NonNullable<EstimateFacts['before']>>,
): EstimateFacts['before'] => ({
  measuredAt: minutes(-0.5),
  ahead: 2,
  busyMinutes: 0,
  ...overrides,
});

const made = (status: OrderStatus) => ({ status, statusTimes: {} });

describe('an estimate stands', () => {
  test.each([
    ['while things are as they were', outlook(22)],
    ['while it is late within its span', outlook(26.3)],
    ['while its end is missed by less than three minutes', outlook(32.2, { now: minutes(29.9) })],
    ['while it is early by less than five minutes', outlook(15)],
    ['shortly before its end, if it is nearly done', outlook(29.5, { now: minutes(28.5) })],
  ])('%s', (_, facts) => {
    expect(revisedEstimate(estimate, facts, waiting)).toBe(estimate);
  });

  test('for a chosen time that can be kept, however much earlier the order could be ready', () => {
    const chosen = { ...estimate, from: minutes(60), to: minutes(70) };
    const facts = outlook(10, { requestedFor: minutes(60) });
    expect(revisedEstimate(chosen, facts, waiting)).toBe(chosen);
  });
});

describe('an estimate moves', () => {
  test.each([
    ['when its end is missed by three minutes', outlook(33, { now: minutes(33) }), 35, 40],
    ['when it will probably end three minutes late', outlook(26.4), 25, 35],
    ['when it is early by more than five minutes', outlook(14.9), 10, 20],
    ['when it is over, rather than stay in the past', outlook(31, { now: minutes(30) }), 35, 40],
  ])('%s', (_, facts, from, to) => {
    const { reason, ...span } = revisedEstimate(estimate, facts, waiting);
    expect(span).toEqual({ from: minutes(from), to: minutes(to), was });
    expect(estimateReasons).toContain(reason);
  });

  test('back to the chosen time once that can be kept again', () => {
    const late = { ...estimate, from: minutes(80), to: minutes(90) };
    const facts = outlook(50, { requestedFor: minutes(60) });
    expect(revisedEstimate(late, facts, waiting)).toEqual({
      from: minutes(60),
      to: minutes(70),
      reason: 'faster',
      was: { from: late.from, to: late.to },
    });
  });
});

describe('and gives the reason', () => {
  const later = outlook(50);
  const preparing = { status: 'preparing' as const, ahead: 0 };

  test.each<[string, Outlook, Partial<EstimateFacts>, Estimate['reason']]>([
    ['nothing in particular', later, {}, 'slower'],
    ['more orders before it', later, { ahead: 4 }, 'queue-grew'],
    ['orders before it, the first time it is measured', later, { before: null }, 'queue-grew'],
    ['busy minutes', later, { busyMinutes: 10 }, 'busy'],
    ['busy minutes and more orders', later, { busyMinutes: 10, ahead: 4 }, 'busy'],
    [
      'a late confirmation',
      later,
      {
        order: {
          status: 'confirmed',
          statusTimes: { pending: minutes(-9), confirmed: minutes(-0.1) },
        },
      },
      'confirmed-late',
    ],
    [
      'a late confirmation that was known before',
      later,
      {
        order: {
          status: 'confirmed',
          statusTimes: { pending: minutes(-9), confirmed: minutes(-1) },
        },
      },
      'slower',
    ],
    [
      'a recall',
      later,
      {
        ahead: 0,
        order: {
          status: 'preparing',
          statusTimes: { ready: minutes(-3), preparing: minutes(-0.2) },
        },
      },
      'recalled',
    ],
    [
      'a recall that did not matter at first',
      later,
      {
        ahead: 0,
        order: { status: 'preparing', statusTimes: { ready: minutes(-9), preparing: minutes(-8) } },
      },
      'recalled',
    ],
    [
      'a delivery that came back',
      later,
      {
        ahead: 0,
        order: {
          status: 'ready',
          statusTimes: { out_for_delivery: minutes(-9), ready: minutes(-0.2) },
        },
      },
      'delivery-failed',
    ],
    ['a delivery nobody has left with', later, { order: made('ready') }, 'delivery-slower'],
    ['a ride that takes longer', later, { order: made('out_for_delivery') }, 'delivery-slower'],
    [
      'a courier with other orders',
      later,
      { order: made('ready'), isBehindAnother: true },
      'courier-busy',
    ],
    ['a ride that is faster', outlook(5), { order: made('out_for_delivery') }, 'delivery-faster'],
    ['a kitchen that is ahead of time', outlook(5), {}, 'faster'],
    ['fewer orders before it', outlook(5), { ahead: 0 }, 'queue-shrank'],
    ['fewer busy minutes', outlook(5), { before: known({ busyMinutes: 15 }) }, 'faster'],
    [
      'a kitchen that is ahead of time with what it has begun',
      outlook(5),
      { order: { ...preparing, statusTimes: {} }, ahead: 0, before: known({ ahead: 0 }) },
      'faster',
    ],
  ])('%s', (_, facts, known, reason) => {
    expect(revisedEstimate(estimate, facts, { ...waiting, ...known }).reason).toBe(reason);
  });

  test('a recall only once', () => {
    const statusTimes = { ready: minutes(-9), preparing: minutes(-8) };
    const order = { status: 'preparing' as const, statusTimes };
    const once = { ...estimate, reason: 'recalled' as const };
    expect(revisedEstimate(once, later, { ...waiting, ahead: 0, order }).reason).toBe('slower');
  });
});

describe('properties', () => {
  const anyFacts = fc.record({
    expected: fc.integer({ min: 1, max: 200 }),
    asked: fc.option(fc.integer({ min: -5, max: 300 })),
    now: fc.integer({ min: 0, max: 90 }),
    from: fc.integer({ min: -10, max: 60 }),
    length: fc.integer({ min: 1, max: 8 }),
    status: fc.constantFrom<OrderStatus>(
      'pending',
      'confirmed',
      'preparing',
      'ready',
      'out_for_delivery',
    ),
    isBehindAnother: fc.boolean(),
    ahead: fc.nat(5),
    aheadBefore: fc.option(fc.nat(5)),
    busyMinutes: fc.constantFrom(0, 15),
  });

  test('a revised estimate has a reason and its previous span, and then stands', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { now, from, length, aheadBefore } = facts;
        const view: Outlook = {
          expected: minutes(now + facts.expected),
          requestedFor: facts.asked === null ? null : minutes(facts.asked),
          now: minutes(now),
        };
        const old = { ...estimate, from: minutes(from * 5), to: minutes((from + length) * 5) };
        const about: EstimateFacts = {
          order: { status: facts.status, statusTimes: {} },
          ahead: facts.ahead,
          busyMinutes: facts.busyMinutes,
          isBehindAnother: facts.isBehindAnother,
          before: aheadBefore === null ? null : known({ ahead: aheadBefore }),
        };
        const revised = revisedEstimate(old, view, about);
        expect(revisedEstimate(revised, view, about)).toBe(revised);
        expect(revised.to).toBeGreaterThan(view.now);
        if (revised === old) return;
        expect(revised).toMatchObject({ ...spanOf(view), was: { from: old.from, to: old.to } });
        expect(estimateReasons).toContain(revised.reason);
        expect([revised.from, revised.to]).not.toEqual([old.from, old.to]);
      }),
      { seed: 20260105, numRuns: 500 },
    );
  });
});
