import { expect, test } from 'vitest';
import { minPasswordLength, passwordProblem } from './passwords.ts';

test('staff need twelve characters, customers six', () => {
  expect(minPasswordLength('admin')).toBe(12);
  expect(minPasswordLength('courier')).toBe(12);
  expect(minPasswordLength(null)).toBe(6);
});

test.each([
  ['', 'Enter a password.'],
  ['eleven-char', 'Use at least 12 characters.'],
  ['aaaaaaaaaaaaaa', 'Use at least 4 different characters.'],
  ['twelve-chars', null],
])('%j: %s', (password, problem) => {
  expect(passwordProblem(password, 12)).toBe(problem);
});
