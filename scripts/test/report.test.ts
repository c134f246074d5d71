import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../lib/project.ts';
import { type Outcome, outcomesOf, readOutcomes, summaryLines } from './report.ts';

const anOutcome = (changes: Partial<Outcome> = {}): Outcome => ({
  project: 'unit',
  name: 'domain/src/a.test.ts › adds',
  state: 'passed',
  ms: 5,
  ...changes,
});

describe('the summary', () => {
  test('has the projects with their time, and only the total in the last line', () => {
    const outcomes = [anOutcome(), anOutcome({ project: 'rules', state: 'failed', ms: 700 })];
    expect(summaryLines(outcomes)).toEqual([
      '✗ domain/src/a.test.ts › adds',
      '    0.0 s  unit   1 passed, 0 failed',
      '    0.7 s  rules  0 passed, 1 failed',
      '1 passed, 1 failed',
    ]);
  });

  test('gives the reason under a failed test without colors, and where it is in our files', () => {
    const why = [
      '\u001b[31mError: expected 1\u001b[39m\n\n  Received: 2',
      `    at Locator.click (${root}/node_modules/playwright/lib/a.js:9:9)`,
      `    at lookOf (${root}/tests/e2e/a.spec.ts:3:1)`,
    ].join('\n');
    expect(summaryLines([anOutcome({ state: 'failed', why })]).slice(0, 4)).toEqual([
      '✗ domain/src/a.test.ts › adds',
      '    Error: expected 1',
      '      Received: 2',
      '        at lookOf (tests/e2e/a.spec.ts:3:1)',
    ]);
  });

  test('has what was on the pages of a failed story', () => {
    const pages = 'http://a/cart\n- heading "Cart"';
    expect(summaryLines([anOutcome({ state: 'failed', pages })]).slice(1, 3)).toEqual([
      '    http://a/cart',
      '    - heading "Cart"',
    ]);
  });

  test('names what passed at the second attempt, and why the first one failed', () => {
    const second = anOutcome({ isSecond: true, why: 'Error: expected 1' });
    expect(summaryLines([anOutcome(), second])).toEqual([
      '↻ domain/src/a.test.ts › adds: passed at the second attempt',
      '    Error: expected 1',
      '    0.0 s  unit  2 passed, 0 failed, 1 at the second attempt',
      '2 passed, 0 failed, 1 at the second attempt',
    ]);
  });

  test('begins with the slowest twenty', () => {
    const outcomes = Array.from({ length: 30 }, (_, index) =>
      anOutcome({ name: `test ${index}`, ms: 1000 * (index + 1) }),
    );
    const lines = summaryLines(outcomes);
    expect(lines.slice(0, 2)).toEqual(['The slowest:', '   30.0 s  test 29']);
    expect(lines.filter((line) => line.includes('  test '))).toHaveLength(20);
  });

  test('mentions skipped tests only if there are any', () => {
    expect(summaryLines([anOutcome(), anOutcome({ state: 'skipped' })]).at(-1)).toBe(
      '1 passed, 0 failed, 1 skipped',
    );
    expect(summaryLines([])).toEqual(['0 passed, 0 failed']);
  });
});

describe('the output of Vitest', () => {
  const aFile = (name: string, status: string, assertionResults: object[]) => ({
    name: join(root, name),
    status,
    assertionResults,
  });
  const read = (...testResults: object[]) => outcomesOf({ testResults } as never);

  test('is counted by the location of the files', () => {
    const adds = { fullName: 'adds', status: 'passed', duration: 5 };
    expect(
      read(
        aFile('domain/src/a.test.ts', 'passed', [adds]),
        aFile('tests/rules/b.test.ts', 'failed', [{ ...adds, status: 'failed' }]),
      ),
    ).toEqual([
      anOutcome(),
      anOutcome({ project: 'rules', name: 'tests/rules/b.test.ts › adds', state: 'failed' }),
    ]);
  });

  test('has a failure for a file that fails outside its tests', () => {
    expect(read(aFile('web/src/a.test.ts', 'failed', []))).toEqual([
      { project: 'unit', name: 'web/src/a.test.ts', state: 'failed', ms: 0 },
    ]);
  });
});

test('the output of Playwright is read through all its levels', () => {
  const aSpec = (title: string, status: string) => ({
    title,
    file: 'cart.spec.ts',
    tests: [
      {
        status,
        results: [
          { duration: 2, error: { message: 'No.' } },
          { duration: 3, attachments: [{ name: 'pages', body: btoa('- main') }] },
        ],
      },
    ],
  });
  const report = {
    errors: [{}],
    suites: [
      {
        title: 'cart.spec.ts',
        specs: [aSpec('adds', 'expected'), aSpec('removes', 'unexpected')],
        suites: [{ title: 'empty', specs: [aSpec('says so', 'flaky')] }],
      },
    ],
  };
  const browser = { project: 'browser', ms: 5 };
  const told = { why: 'No.', pages: '- main' };
  expect(outcomesOf(report as never)).toEqual([
    { ...browser, name: 'tests/e2e/cart.spec.ts › adds', state: 'passed', ...told },
    { ...browser, name: 'tests/e2e/cart.spec.ts › removes', state: 'failed', ...told },
    {
      ...browser,
      name: 'tests/e2e/cart.spec.ts › says so',
      state: 'passed',
      isSecond: true,
      ...told,
    },
    { ...browser, name: 'error 1', state: 'failed', ms: 0 },
  ]);
});

test('a failed run without output is a failure', () => {
  expect(readOutcomes('never-was', 1)).toMatchObject([{ state: 'failed' }]);
  expect(readOutcomes('never-was', 0)).toEqual([]);
});
