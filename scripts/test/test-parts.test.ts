import { expect, test } from 'vitest';
import { partsOf } from './test-parts.ts';

const names = (args: readonly string[]) => partsOf(args)?.map(({ name }) => name);

test('a full run has every shard of the browser tests once, and every other project', () => {
  const shards = names([])?.filter((name) => name.startsWith('e2e'));
  expect(shards).toEqual(shards?.map((_, index) => `e2e ${index + 1}/${shards.length}`));
  expect(names([])).toEqual(expect.arrayContaining(['unit', 'rules', 'triggers', 'e2e 1/6']));
});

test.each([
  [
    ['--project', 'unit', '--project', 'rules'],
    ['unit', 'rules'],
  ],
  [['--project=tri*'], ['triggers']],
  [['--project', 'unknown'], []],
])('%j runs %j', (args, expected) => {
  expect(names(args)).toEqual(expected);
});

test('a project is in parts when others are left out', () => {
  expect(names(['--project=!e2e'])).toEqual(['unit', 'triggers', 'rules']);
});

test.each([[['money.test.ts']], [['--project', 'unit', 'money']], [['-t', 'a name']]])(
  '%j is one run',
  (args) => {
    expect(partsOf(args)).toBeUndefined();
  },
);

test('only what needs a suite starts one', () => {
  expect(partsOf(['--project', 'unit'])?.[0]?.suite).toBeUndefined();
  expect(partsOf(['--project', 'rules'])?.[0]?.suite?.emulators).toEqual(['auth', 'firestore']);
});
