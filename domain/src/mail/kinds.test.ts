import { describe, expect, test } from 'vitest';
import { mailChoices, mailDefaults, mailPreference, wantsMail } from './kinds.ts';

describe('who gets which emails', () => {
  test('people who never chose get the defaults, and emails about problems', () => {
    const wanted = mailChoices.filter((kind) => wantsMail(kind, undefined));
    expect(wanted).toEqual(['received', 'ready', 'delivery', 'done']);
    expect(wantsMail('trouble', undefined)).toBe(true);
  });

  test.each(mailChoices)('%s is as it was chosen', (kind) => {
    expect(wantsMail(kind, { [mailPreference(kind)]: true })).toBe(true);
    expect(wantsMail(kind, { [mailPreference(kind)]: false })).toBe(false);
    expect(wantsMail(kind, { [mailPreference(kind)]: 'no' })).toBe(mailDefaults[kind]);
  });

  test('emails about problems cannot be turned off', () => {
    expect(wantsMail('trouble', { 'mail-trouble': false })).toBe(true);
  });
});
