import { expect, test } from 'vitest';
import { problemIn } from './printer-state.ts';

const fine = 0b0001_0010;

test.each([
  ['is fine', [fine, fine], null],
  ['does not answer', [], null],
  ['answers only one question', [fine | 0b0010_0000], null],
  ['says something else', [0x00, 0xff, 0x41], null],
  ['says something else first', [0x00, fine, fine | 0b0110_0000], 'no-paper'],
  ['is nearly out of paper', [fine, fine | 0b0000_1100], null],
  ['is out of paper', [fine, fine | 0b0110_0000], 'no-paper'],
  ['has stopped for lack of paper', [fine | 0b0010_0000, fine], 'no-paper'],
  ['is open', [fine | 0b0000_0100, fine], 'not-ready'],
  ['has an error', [fine | 0b0100_0000, fine], 'not-ready'],
])('a printer that %s', (_, answer, problem) => {
  expect(problemIn(new Uint8Array(answer))).toBe(problem);
});
