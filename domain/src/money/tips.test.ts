import { expect, test } from 'vitest';
import { suggestedTips, tipFor, tipsPattern, typedTips } from './tips.ts';

test.each([
  ['', []],
  ['10', [10]],
  ['5 10 15 99', [5, 10, 15, 99]],
  // Not as they are stored.
  ['0 10', []],
  ['100', []],
  ['1 2 3 4 5', []],
])('suggestions in “%s”', (tips, expected) => {
  expect(suggestedTips(tips)).toEqual(expected);
});

test.each([
  ['10, 15 and 20', false],
  [' 10%, 15 %;20 ', true],
  ['', true],
  ['12.5', false],
])('“%s” as typed', (typed, isRight) => {
  expect(tipsPattern.test(typedTips(typed))).toBe(isRight);
});

test('a suggestion in minor units, half of one rounded up', () => {
  expect([tipFor(10, 1234), tipFor(15, 1230), tipFor(99, 1)]).toEqual([123, 185, 1]);
});
