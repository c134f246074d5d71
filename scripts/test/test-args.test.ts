import { expect, test } from 'vitest';
import { needsOf } from './test-args.ts';

test('a full run needs everything', () => {
  expect(needsOf([])).toEqual({ checks: true, suite: true, browser: true });
});

test.each([['--project', 'unit'], ['--project=unit'], ['--project', 'unit', 'money']])(
  'only unit tests (%s %s %s) need neither suite nor browser',
  (...args) => {
    expect(needsOf(args.filter((arg) => arg !== undefined))).toEqual({
      checks: false,
      suite: false,
      browser: false,
    });
  },
);

test.each([
  [['--project', 'unit', '--project', 'rules'], { suite: true, browser: false }],
  [['--project=e2e'], { suite: true, browser: true }],
  [['--project=!e2e'], { suite: true, browser: false }],
  [['--project', 'tri*'], { suite: true, browser: false }],
  [['money.test.ts'], { suite: true, browser: true }],
])('%j needs %j', (args, needs) => {
  expect(needsOf(args)).toEqual({ checks: false, ...needs });
});
