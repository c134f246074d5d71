import { expect, test } from 'vitest';
import { summaryLines } from './test-report.ts';

test('the counts by project come first, and the sum alone in the last line', () => {
  expect(
    summaryLines({
      unit: { passed: 10, failed: 0, skipped: 0 },
      rules: { passed: 5, failed: 1, skipped: 0 },
    }),
  ).toEqual(['  unit   10 passed, 0 failed', '  rules  5 passed, 1 failed', '15 passed, 1 failed']);
});

test('skipped tests are told only if there are any', () => {
  expect(summaryLines({ unit: { passed: 1, failed: 0, skipped: 2 } }).at(-1)).toBe(
    '1 passed, 0 failed, 2 skipped',
  );
});

test('a run without any test still has its last line', () => {
  expect(summaryLines({})).toEqual(['0 passed, 0 failed']);
});
