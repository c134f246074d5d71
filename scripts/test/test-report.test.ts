import { expect, test } from 'vitest';
import { merge, readReport, summaryLines } from './test-report.ts';

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

test('what several runs say of one project is added up', () => {
  const one = { e2e: { passed: 3, failed: 1, skipped: 0 } };
  const other = {
    e2e: { passed: 2, failed: 0, skipped: 1 },
    rules: { passed: 5, failed: 0, skipped: 0 },
  };
  expect(merge([one, other])).toEqual({
    e2e: { passed: 5, failed: 1, skipped: 1 },
    rules: { passed: 5, failed: 0, skipped: 0 },
  });
});

test('a run that failed and left no counts is a failure', () => {
  expect(readReport('a run that never was', 1)).toEqual({
    'outside a run that never was': { passed: 0, failed: 1, skipped: 0 },
  });
  expect(readReport('a run that never was', 0)).toEqual({});
});
