import { hour, minute } from '@fireline/domain/time/durations';
import { expect, test } from 'vitest';
import { sweepDelayMs, sweepWindowMs } from './sweep-orders.ts';

const at = (clock: string) => Date.parse(`2026-01-05T${clock}:30Z`);

test('each sweep overlaps the previous one at any minute', () => {
  expect(sweepWindowMs(at('11:07'), 10) - sweepDelayMs).toBeGreaterThan(2 * minute);
});

test('every ten minutes it reaches past the confirmation timeout', () => {
  expect(sweepWindowMs(at('11:20'), 45)).toBe(hour);
  expect(sweepWindowMs(at('11:21'), 45)).toBe(3 * minute);
});

test('every hour it reaches past the longest possible timeout', () => {
  expect(sweepWindowMs(at('11:00'), 10)).toBeGreaterThan(1440 * minute);
});
