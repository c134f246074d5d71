import { describe, expect, test } from 'vitest';
import {
  canTryAgain,
  codeProblem,
  digitsOf,
  keyInGroups,
  secondFactorError,
} from './second-factor-words.ts';

test.each([
  ['123 456', '123456'],
  [' 12-34-56 ', '123456'],
  ['1234567', '123456'],
  ['12a', '12'],
  ['', ''],
])('the digits of %j', (typed, digits) => {
  expect(digitsOf(typed)).toBe(digits);
});

test('a code is only sent when it is complete', () => {
  expect(codeProblem('12345')).toBe('Enter the 6 digits.');
  expect(codeProblem('')).toBe('Enter the 6 digits.');
  expect(codeProblem('000000')).toBeNull();
});

test('a key is shown in groups of four', () => {
  expect(keyInGroups('ABCDEFGH')).toBe('ABCD EFGH');
  expect(keyInGroups('ABCDEFGHIJ')).toBe('ABCD EFGH IJ');
  expect(keyInGroups('')).toBe('');
});

describe('errors from Authentication', () => {
  test.each([
    ['auth/invalid-verification-code', 'invalid-input', 'code', true],
    ['auth/too-many-requests', 'too-many-tries', null, true],
    ['auth/network-request-failed', 'unavailable', null, true],
    ['auth/code-expired', 'conflict', null, false],
    ['auth/invalid-multi-factor-session', 'conflict', null, false],
    ['auth/user-disabled', 'conflict', null, false],
  ])('%s at sign-in', (said, code, field, again) => {
    const error = secondFactorError(said, 'sign-in');
    expect(error).toMatchObject({ code, field });
    expect(canTryAgain(error)).toBe(again);
  });

  test('a session that is too old or has ended asks the user to sign in again', () => {
    for (const said of ['auth/requires-recent-login', 'auth/user-token-expired']) {
      expect(secondFactorError(said, 'set-up').code).toBe('sign-in-again');
      expect(secondFactorError(said, 'remove').code).toBe('sign-in-again');
    }
  });

  test('an expired code says what to do next in each situation', () => {
    const said = 'auth/code-expired';
    expect(secondFactorError(said, 'sign-in').message).toContain('Sign in again');
    expect(secondFactorError(said, 'set-up').message).toContain('QR code has expired');
  });

  test('an unconfirmed address', () => {
    expect(secondFactorError('auth/unverified-email', 'set-up').message).toContain('Confirm');
  });

  test('an unknown error keeps its code', () => {
    expect(secondFactorError('auth/brand-new', 'set-up').message).toContain('auth/brand-new');
  });
});
