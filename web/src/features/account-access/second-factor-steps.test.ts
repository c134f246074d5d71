import type { ErrorCode } from '@fireline/domain/errors';
import { expect, test } from 'vitest';
import { type FactorChange, firstStep, nextStep, type Step } from './second-factor-steps.ts';

const setUp = { key: 'ABCD', address: 'otpauth://totp/x', confirm: async () => {} };
const scan: Step = { name: 'scan', setUp };
const change: FactorChange = { kind: 'set-up' };
const refused = (step: Step, code: ErrorCode, of: FactorChange = change) =>
  nextStep(step, { type: 'refused', code, change: of });

test('scanning the secret and confirming a code turns the second factor on', () => {
  expect(nextStep(firstStep, { type: 'started', setUp })).toEqual(scan);
  expect(nextStep(scan, { type: 'confirmed' })).toEqual({ name: 'overview', changed: 'on' });
});

test('a wrong code, too many tries, and a lost connection keep the secret on the screen', () => {
  for (const code of ['invalid-input', 'too-many-tries', 'unavailable'] as const) {
    expect(refused(scan, code)).toBe(scan);
  }
});

test('an expired secret is no longer shown', () => {
  expect(refused(scan, 'conflict')).toEqual(firstStep);
});

test('a person who signed in long ago signs in again, then continues what they started', () => {
  const remove: FactorChange = { kind: 'remove', id: 'pixel' };
  expect(refused(firstStep, 'sign-in-again', remove)).toEqual({
    name: 'sign-in-again',
    change: remove,
  });
  expect(refused(scan, 'sign-in-again')).toEqual({ name: 'sign-in-again', change });
});

test('canceling forgets the secret and earlier messages', () => {
  expect(nextStep(scan, { type: 'cancelled' })).toEqual(firstStep);
  expect(nextStep({ name: 'overview', changed: 'on' }, { type: 'removed' })).toEqual({
    name: 'overview',
    changed: 'off',
  });
});
