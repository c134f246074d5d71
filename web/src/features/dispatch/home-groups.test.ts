import { expect, test } from 'vitest';
import { groupHomes } from './home-groups.ts';

type Home = readonly [id: string, x: number, y: number];

const groups = (homes: readonly Home[]) =>
  groupHomes(homes, ([, x, y]) => ({ x, y })).map(({ first, others }) =>
    [first, ...others].map(([id]) => id).join(' '),
  );

test.each<[string, readonly Home[], string[]]>([
  ['none', [], []],
  ['one', [['a', 0, 0]], ['a']],
  [
    'two at the same door',
    [
      ['a', 9, 9],
      ['b', 9, 9],
    ],
    ['a b'],
  ],
  [
    'two side by side',
    [
      ['a', 0, 0],
      ['b', 57, 0],
    ],
    ['a b'],
  ],
  [
    'two that just fit',
    [
      ['a', 0, 0],
      ['b', 58, 0],
      ['c', 0, 20],
    ],
    ['a', 'b', 'c'],
  ],
  [
    'the most urgent one decides where the pin is',
    [
      ['a', 0, 0],
      ['b', 40, 0],
      ['c', 80, 0],
    ],
    ['a b', 'c'],
  ],
])('%s', (_, homes, expected) => {
  expect(groups(homes)).toEqual(expected);
});
