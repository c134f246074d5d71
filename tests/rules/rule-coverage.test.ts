/** The requirements for a complete run of the rules tests: see `global-setup.ts`. */
import { expect, test } from 'vitest';
import { coverageOf, faultsOf, reachOf } from '../support/rule-coverage.ts';

const source = `match /things/{id} {
  allow get: if isOpen(resource.data) && id != 'x';
  function isOpen(thing) {
    return thing.open == true;
  }
}`;

/** The expression `text` as in the emulator's report; `end` is where the report says it ends. */
function expression(text: string, values: readonly boolean[], end = text.length) {
  const currentOffset = source.indexOf(text);
  const before = source.slice(0, currentOffset).split('\n');
  return {
    sourcePosition: {
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
      currentOffset,
      endOffset: currentOffset + end - 1,
    },
    values: values.map((boolValue) => ({ value: { boolValue }, count: 1 })),
  };
}

const call = 'isOpen(resource.data)';
const run = (get: readonly boolean[], open: readonly boolean[]) =>
  reachOf(
    { report: [expression(call, get, call.length - 1), expression('thing.open == true', open)] },
    source,
  );
const atCall = '/things/{id} get: isOpen(resource.data)';
const inFunction = 'isOpen: thing.open == true';

test('an expression seen in any file counts as seen', () => {
  const coverage = coverageOf([run([true], []), run([false], [true, false])]);
  expect(coverage).toMatchObject({ evaluated: 2, total: 2, conditions: 2, seenBoth: 2 });
  expect(faultsOf(coverage, {})).toEqual([]);
});

test('a condition with only one value is reported, and so is one that was never evaluated', () => {
  expect(faultsOf(coverageOf([run([true], [false])]), {})).toEqual([
    `firestore.rules:2:17 ${atCall} is never false`,
    `firestore.rules:4:12 ${inFunction} is never true`,
  ]);
  expect(faultsOf(coverageOf([run([true, false], [])]), {})).toEqual([
    `firestore.rules:4:12 ${inFunction} is never evaluated`,
  ]);
});

test('a reason excuses it for as long as it is needed', () => {
  const excused = { [inFunction]: 'It cannot be.' };
  expect(faultsOf(coverageOf([run([true, false], [false])]), excused)).toEqual([]);
  expect(faultsOf(coverageOf([run([true, false], [true, false])]), excused)).toEqual([
    `${inFunction} is excused in tests/rules/one-sided.ts, and needs it no longer`,
  ]);
});
