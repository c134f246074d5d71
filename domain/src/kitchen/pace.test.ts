import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minute } from '../time/durations.ts';
import { type PreparedOrder, paceOf } from './pace.ts';
import { doneAt, StationPlan } from './work.ts';

const now = Date.parse('2026-01-05T12:00:00Z');
const facts = { ticketsAtOnce: 2, now };

interface Doing {
  readonly ago?: number;
  readonly prepMinutes?: number;
  readonly station?: string;
}

/** An order of one ten-minute line that took `took` minutes and was ready `ago` minutes ago. */
function done(took: number, { ago = 5, prepMinutes = 10, station = 'bar' }: Doing = {}) {
  const ready = now - ago * minute;
  return {
    statusTimes: { preparing: ready - took * minute, ready },
    lines: {
      '01': {
        productId: 'p',
        name: 'P',
        unitPrice: 1,
        quantity: 1,
        choices: [],
        note: '',
        station,
        prepMinutes,
        allergens: [],
      },
    },
  } satisfies PreparedOrder;
}

/** Orders that kept no others waiting: each at a station of its own. */
const apart = (...took: readonly number[]) =>
  took.map((one, index) => done(one, { station: `s${index}` }));

test.each([
  ['the median of what was done lately', apart(9, 15, 40), 1.5],
  ['between the two in the middle', apart(10, 12, 14, 90), 1.3],
  ['in steps of a twentieth', apart(11.3, 11.3, 11.3), 1.15],
  ['never more than three times as slow', apart(80, 90, 100), 3],
  ['never more than twice as fast', apart(1, 1, 1), 0.5],
  ['unknown from two orders', apart(20, 20), 1],
  ['unknown from this morning’s', [...apart(20, 20), done(20, { ago: 181 })], 1],
  ['not told by what takes no time', [...apart(20, 20), done(3, { prepMinutes: 0 })], 1],
])('%s', (_, orders, expected) => {
  expect(paceOf(orders, facts)).toBe(expected);
});

test('orders that were never prepared do not count', () => {
  const { lines } = done(1);
  expect(paceOf(Array(5).fill({ statusTimes: { ready: now }, lines }), facts)).toBe(1);
});

test('the time of a returned delivery on the road is not kitchen time', () => {
  const back = apart(90, 90, 90).map(({ statusTimes, lines }) => ({
    statusTimes: { ...statusTimes, out_for_delivery: statusTimes.ready - 30 * minute },
    lines,
  }));
  expect(paceOf([...back, ...apart(20, 20)], facts)).toBe(1);
});

describe('orders that wait for each other', () => {
  /** Started at `starts` (minutes); each takes as long as the plan says at `pace`. */
  function planned(starts: readonly number[], pace: number, prepMinutes = 10) {
    const plan = new StationPlan(facts.ticketsAtOnce);
    return starts.map((start) => {
      const preparing = now + (start - 120) * minute;
      const { lines } = done(1, { prepMinutes });
      const ready = doneAt(plan, Object.values(lines), { pace, from: preparing });
      return { statusTimes: { preparing, ready }, lines };
    });
  }

  test('six started together, two at once: 10, 10, 20, 20, 30, 30 minutes are as planned', () => {
    const six = planned([0, 0, 0, 0, 0, 0], 1);
    const took = six.map(({ statusTimes: { preparing, ready } }) => (ready - preparing) / minute);
    expect(took).toEqual([10, 10, 20, 20, 30, 30]);
    expect(paceOf(six, facts)).toBe(1);
    expect(paceOf(six.toReversed(), facts)).toBe(1);
  });

  test('a rush in which orders are started faster than they are finished', () => {
    const starts = Array.from({ length: 20 }, (_start, index) => index * 5);
    expect(paceOf(planned(starts, 1), facts)).toBe(1);
    // Each is a little later than planned: the last ones wait for all before them.
    expect(paceOf(planned(starts, 1.2), facts)).toBe(1.2);
  });

  test('recovers the pace at which they were made', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 20 }),
        fc.integer({ min: 10, max: 60 }),
        (starts, twentieths) => {
          const sorted = starts.toSorted((a, b) => a - b);
          expect(paceOf(planned(sorted, twentieths / 20, 5), facts)).toBe(twentieths / 20);
        },
      ),
      { seed: 20260105 },
    );
  });
});
