import { describe, expect, test } from 'vitest';
import { checkInput } from '../parse.ts';
import { aDiscountCode } from '../testing/stored.ts';
import {
  checkCodeInputSchema,
  codeProblemOf,
  type DiscountCode,
  discountCodeInputSchema,
} from './code.ts';

const noon = Date.parse('2026-01-05T12:00:00Z');

function aCode(overrides: Partial<DiscountCode> = {}): DiscountCode {
  return { ...aDiscountCode(), by: 'admin', at: noon, ...overrides };
}

describe('a code as typed', () => {
  test.each([
    ['summer10', 'SUMMER10'],
    [' Summer 10 ', 'SUMMER10'],
    ['A-1', 'A-1'],
  ])('%s is %s', (typed, code) => {
    expect(checkInput(checkCodeInputSchema, { code: typed })).toEqual({
      ok: true,
      value: { code },
    });
  });

  test.each(['', 'AB', 'A'.repeat(21), 'SOMMER_10', 'ÜBER', 'A/B', '../X'])(
    '%s is none',
    (typed) => {
      expect(checkInput(checkCodeInputSchema, { code: typed })).toMatchObject({
        ok: false,
        fields: { code: expect.stringMatching(/3 to 20/) },
      });
    },
  );
});

describe('a new code', () => {
  const { isOn: _, by: __, at: ___, ...input } = aCode();

  test.each([
    [{ kind: 'percent', value: 101 }, 'value'],
    [{ value: 0 }, 'value'],
    [{ value: 2.5 }, 'value'],
    [{ minimum: -1 }, 'minimum'],
    [{ from: noon, until: noon }, 'until'],
    [{ maxUses: 0 }, 'maxUses'],
    [{ maxPerCustomer: 11 }, 'maxPerCustomer'],
  ])('%o is wrong at %s', (wrong, field) => {
    const checked = checkInput(discountCodeInputSchema, { code: 'SUMMER', ...input, ...wrong });
    expect(checked.ok ? [] : Object.keys(checked.fields)).toEqual([field]);
  });

  test.each([
    { kind: 'percent', value: 100 },
    { kind: 'amount', value: 101 },
    { from: noon, until: noon + 1 },
  ])('%o is right', (right) => {
    const checked = checkInput(discountCodeInputSchema, { code: 'SUMMER', ...input, ...right });
    expect(checked.ok).toBe(true);
  });
});

test.each([
  ['can be used', aCode(), null],
  ['does not exist', null, { why: 'unknown' }],
  ['is off', aCode({ isOn: false }), { why: 'unknown' }],
  ['is in another currency', aCode({ currency: 'USD' }), { why: 'unknown' }],
  ['is from now on', aCode({ from: noon }), null],
  ['is for later', aCode({ from: noon + 1 }), { why: 'notYet', at: noon + 1 }],
  ['lasts a moment more', aCode({ until: noon + 1 }), null],
  ['has ended', aCode({ until: noon }), { why: 'over', at: noon }],
])('a code that %s', (_, code, problem) => {
  expect(codeProblemOf(code, 'EUR', noon)).toEqual(problem);
});
