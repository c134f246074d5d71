import { describe, expect, test } from 'vitest';
import { type ClockSample, skewOf, withSample } from './clock-skew.ts';
import { hour } from './durations.ts';

/** A write sent at `sentAt` that took `there` and `back`, on a device that is `offset` behind. */
function aSample(sentAt: number, there: number, back: number, offset = 0): ClockSample {
  return { sentAt, answeredAt: sentAt + there + back, serverTime: sentAt + there + offset };
}

function after(...samples: ClockSample[]) {
  return skewOf(samples.reduce(withSample, [] as readonly ClockSample[]));
}

test('the skew is unknown before the first sample', () => {
  expect(skewOf([])).toBeNull();
});

test.each([0, hour, -hour])(
  'an offset of %i ms is found to within half the round trip',
  (offset) => {
    const skew = after(aSample(1000, 30, 70, offset));
    expect(skew?.error).toBe(50);
    expect(Math.abs((skew?.offset ?? Number.NaN) - offset)).toBeLessThanOrEqual(50);
  },
);

test('the quickest answer counts, even if it is old', () => {
  const slow = aSample(9000, 4000, 10);
  expect(after(aSample(0, 10, 10), slow)).toEqual({ offset: 0, error: 10 });
  expect(after(slow, aSample(20_000, 10, 10))).toEqual({ offset: 0, error: 10 });
});

describe('a clock change', () => {
  test('discards earlier samples', () => {
    const skew = after(aSample(0, 5, 5), aSample(1000 + hour, 40, 40, -hour));
    expect(skew).toEqual({ offset: -hour, error: 40 });
  });

  test('during a write gives no sample', () => {
    const first = [aSample(0, 5, 5)];
    expect(withSample(first, { sentAt: hour, answeredAt: 10, serverTime: 10 })).toBe(first);
  });
});

test('only the last samples are kept', () => {
  const many = Array.from({ length: 50 }, (_, index) => aSample(index * 1000, 5, 5));
  expect(many.reduce(withSample, [] as readonly ClockSample[])).toEqual(many.slice(-8));
});
