import type { ErrorCode } from '@fireline/domain/errors';
import { expect, test } from 'vitest';
import { firstStep, nextStep, type Step, type Wish } from './second-factor-steps.ts';

const setUp = { key: 'ABCD', address: 'otpauth://totp/x', confirm: async () => {} };
const scan: Step = { name: 'scan', setUp };
const wish: Wish = { kind: 'set-up' };
const refused = (step: Step, code: ErrorCode, of: Wish = wish) =>
  nextStep(step, { type: 'refused', code, wish: of });

test('from the secret to a second factor that is on', () => {
  expect(nextStep(firstStep, { type: 'started', setUp })).toEqual(scan);
  expect(nextStep(scan, { type: 'confirmed' })).toEqual({ name: 'overview', news: 'on' });
});

test('a wrong code, too many tries and a lost connection leave the secret on the screen', () => {
  for (const code of ['invalid-input', 'too-many-tries', 'unavailable'] as const) {
    expect(refused(scan, code)).toBe(scan);
  }
});

test('a secret that has expired is not shown any longer', () => {
  expect(refused(scan, 'conflict')).toEqual(firstStep);
});

test('whoever signed in long ago signs in again, for what they wanted', () => {
  const remove: Wish = { kind: 'remove', id: 'pixel' };
  expect(refused(firstStep, 'sign-in-again', remove)).toEqual({
    name: 'sign-in-again',
    wish: remove,
  });
  expect(refused(scan, 'sign-in-again')).toEqual({ name: 'sign-in-again', wish });
});

test('cancelling forgets the secret, and what was said before', () => {
  expect(nextStep(scan, { type: 'cancelled' })).toEqual(firstStep);
  expect(nextStep({ name: 'overview', news: 'on' }, { type: 'removed' })).toEqual({
    name: 'overview',
    news: 'off',
  });
});
