import { describe, expect, test } from 'vitest';
import { inShares, partsOf } from './parts.ts';

const names = (args: readonly string[]) => partsOf(args).map(({ name }) => name);

test.each([
  [[], ['browser', 'triggers', 'shop-wide', 'rules', 'unit', 'build']],
  [
    ['--project', 'unit', '--project', 'rules'],
    ['rules', 'unit'],
  ],
  [['--project=tri*'], ['triggers']],
  [['--project=!browser'], ['triggers', 'shop-wide', 'rules', 'unit', 'build']],
  [['--project', 'unknown'], []],
])('%j runs %j', (args, expected) => {
  expect(names(args)).toEqual(expected);
});

test('a share of a project is its part, with the share to run', () => {
  const [part, ...others] = partsOf(['--project', 'browser', '--shard=2/4']);
  expect(others).toEqual([]);
  expect(part).toMatchObject({ name: 'browser', runner: 'playwright' });
  expect(part?.args).toEqual(['--no-deps', '--project=stories', '--shard=2/4']);
});

test('in shares, the stories have several suites, and all others one', () => {
  const shares = inShares(partsOf([]), 3);
  expect(shares.map(({ name }) => name)).toEqual(
    'browser-1 triggers browser-2 shop-wide browser-3 rules unit build'.split(' '),
  );
  const ofStories = shares.filter(({ args }) => args.includes('--project=stories'));
  expect(ofStories.map(({ args }) => args.at(-1))).toEqual(
    ofStories.map((_, index) => `--shard=${index + 1}/${ofStories.length}`),
  );
  const oneShare = partsOf(['--project', 'browser', '--shard=2/4']);
  expect(inShares(oneShare, 3)).toEqual(oneShare);
});

describe('a selection is one run', () => {
  test.each([
    [['tests/e2e/cart.spec.ts'], 'playwright', 5],
    [['--project', 'browser', '-g', 'a name'], 'playwright', 5],
    [['tests/e2e/cart.spec.ts', '-g', 'a name'], 'playwright', 5],
    [['--project', 'rules', 'users'], 'vitest', 2],
    [['tests/rules/users.test.ts'], 'vitest', 2],
    [['tests/triggers/journey.test.ts'], 'vitest', 5],
    [['--project=unit', 'money'], 'vitest', 0],
    [['domain/src/money'], 'vitest', 0],
    [['-t', 'a name'], 'vitest', 5],
  ])('%j: %s, with %i emulators', (args, runner, emulators) => {
    const [part, ...others] = partsOf(args);
    expect(others).toEqual([]);
    expect(part?.runner).toBe(runner);
    expect(part?.suite?.emulators.length ?? 0).toBe(emulators);
  });

  test('a selection of stories that change the whole shop runs without the others before it', () => {
    const file = 'tests/e2e/shop-wide/settings.spec.ts';
    expect(partsOf([file])[0]?.args).toEqual(['--no-deps', file]);
  });

  test('Playwright, which has projects of its own, does not get ours', () => {
    expect(partsOf(['--project', 'browser', 'cart'])[0]?.args).toEqual(['cart']);
  });
});
