import { estimateReasons } from '@fireline/domain/order/schema';
import { minute } from '@fireline/domain/time/durations';
import { describe, expect, it } from 'vitest';
import { estimateWords, requestedWords, revisedWords } from './estimate-words.ts';

const noon = Date.UTC(2026, 10, 21, 12);
const at = (minutes: number) => noon + minutes * minute;
const facts = {
  status: 'preparing',
  type: 'pickup',
  requestedFor: null,
  statusTimes: {},
} as const;
const estimate = { from: at(20), to: at(35), reason: null, was: null };

describe('an estimate', () => {
  it('is shown as a range and how far away it is', () => {
    expect(estimateWords(facts, estimate, noon, 'UTC')).toEqual({
      lead: 'Ready',
      range: '12:20–12:35',
      outlook: 'In 20–35 min',
      isLate: false,
      chosen: null,
    });
  });

  it.each([
    [at(20), 'Any minute now'],
    [at(35), 'Any minute now'],
    [at(-120), 'In 2 h'],
    [at(36), 'This is taking longer than expected. It should have been ready by 12:35.'],
  ])('at %i is "%s"', (now, outlook) => {
    expect(estimateWords(facts, estimate, now, 'UTC')?.outlook).toBe(outlook);
  });

  it('no longer applies once a delivery has failed, unless it was made after that', () => {
    const statusTimes = { ready: at(-20), out_for_delivery: at(-15) };
    const failed = { ...facts, status: 'ready', type: 'delivery', statusTimes } as const;
    expect(estimateWords(failed, estimate, noon, 'UTC')).toBeNull();
    const anew = { ...estimate, reason: 'delivery-failed' } as const;
    expect(estimateWords(failed, anew, noon, 'UTC')).not.toBeNull();
    const again = { ...failed, status: 'out_for_delivery' } as const;
    expect(estimateWords(again, estimate, noon, 'UTC')).not.toBeNull();
  });

  it('of a delivery is when it reaches the customer', () => {
    const delivery = { ...facts, type: 'delivery' } as const;
    expect(estimateWords(delivery, estimate, noon, 'UTC')?.lead).toBe('Arrives');
    expect(estimateWords(delivery, estimate, at(36), 'UTC')).toMatchObject({ isLate: true });
    expect(estimateWords(delivery, estimate, at(36), 'UTC')?.outlook).toContain('arrived by 12:35');
  });

  it('no longer applies once the order is ready to pick up, and at the end', () => {
    expect(estimateWords({ ...facts, status: 'ready' }, estimate, noon, 'UTC')).toBeNull();
    expect(estimateWords({ ...facts, status: 'cancelled' }, estimate, noon, 'UTC')).toBeNull();
    const toCome = { ...facts, status: 'ready', type: 'delivery' } as const;
    expect(estimateWords(toCome, estimate, noon, 'UTC')).not.toBeNull();
    expect(estimateWords(facts, null, noon, 'UTC')).toBeNull();
  });

  it('names the chosen time, and whether it can be met', () => {
    const wanted = { ...facts, requestedFor: at(20) };
    expect(estimateWords(wanted, estimate, noon, 'UTC')?.chosen).toBe('You asked for today, 12:20');
    const earlier = { ...facts, requestedFor: at(5) };
    expect(estimateWords(earlier, estimate, noon, 'UTC')?.chosen).toContain('a little later');
  });

  it('uses the shop’s time zone', () => {
    expect(estimateWords(facts, estimate, noon, 'America/New_York')?.range).toBe('07:20–07:35');
    expect(requestedWords(at(1440), noon, 'America/New_York')).toBe(
      'You asked for tomorrow, 07:00',
    );
  });
});

describe('a changed estimate', () => {
  const was = { from: at(10), to: at(25) };

  it('says what it was before, and why it changed', () => {
    const moved = { ...estimate, was, reason: 'queue-grew' as const };
    expect(revisedWords(facts, moved, noon, 'UTC')).toBe(
      'Changed from 12:10–12:25: the kitchen has more orders than expected.',
    );
    expect(revisedWords(facts, { ...estimate, was }, noon, 'UTC')).toBe(
      'Changed from 12:10–12:25.',
    );
  });

  it('has its own words for every reason', () => {
    const words = estimateReasons.map((reason) =>
      revisedWords(facts, { ...estimate, was, reason }, noon, 'UTC'),
    );
    expect(new Set(words).size).toBe(estimateReasons.length);
  });

  it('counts as unchanged if it reads the same, and no longer matters once it is over', () => {
    const same = { ...estimate, was: { from: at(20) + 100, to: at(35) + 100 } };
    expect(revisedWords(facts, same, noon, 'UTC')).toBeNull();
    const moved = { ...estimate, was };
    expect(revisedWords({ ...facts, status: 'completed' }, moved, noon, 'UTC')).toBeNull();
    expect(revisedWords(facts, estimate, noon, 'UTC')).toBeNull();
  });
});
