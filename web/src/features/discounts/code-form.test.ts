import { describe, expect, test } from 'vitest';
import { blankCode, checkCodeForm } from './code-form.ts';

const facts = {
  currency: 'EUR',
  timeZone: 'Europe/Berlin',
  now: Date.parse('2026-06-15T10:00:00Z'),
  known: ['WINTER'],
};

function checked(typed: Partial<typeof blankCode>) {
  return checkCodeForm({ ...blankCode, code: 'summer', ...typed }, facts);
}

test('a code lasts from the first to the end of the last day, in the shop’s time', () => {
  expect(
    checked({
      kind: 'amount',
      amount: '5,50',
      minimum: '20',
      firstDay: '2026-06-20',
      lastDay: '2026-06-21',
    }),
  ).toEqual({
    ok: true,
    value: {
      code: 'SUMMER',
      kind: 'amount',
      value: 550,
      currency: 'EUR',
      minimum: 2000,
      from: Date.parse('2026-06-19T22:00:00Z'),
      until: Date.parse('2026-06-21T22:00:00Z'),
      maxUses: null,
      maxPerCustomer: 1,
    },
  });
});

describe('an error is at its field', () => {
  test.each([
    [{ code: 'X' }, 'code'],
    [{ code: 'winter' }, 'code'],
    [{ percent: '' }, 'percent'],
    [{ percent: '12.5' }, 'percent'],
    [{ percent: '101' }, 'percent'],
    [{ kind: 'amount', amount: 'much' }, 'amount'],
    [{ minimum: 'x' }, 'minimum'],
    [{ firstDay: '2026-06-21', lastDay: '2026-06-20' }, 'lastDay'],
    [{ lastDay: '2026-06-14' }, 'lastDay'],
    [{ maxUses: 'a few' }, 'maxUses'],
    [{ maxPerCustomer: '0' }, 'maxPerCustomer'],
  ] as const)('%o', (typed, field) => {
    const result = checked(typed);
    expect(result.ok ? [] : Object.keys(result.fields)).toEqual([field]);
  });

  test('today is not over', () => {
    expect(checked({ lastDay: '2026-06-15' }).ok).toBe(true);
  });
});
