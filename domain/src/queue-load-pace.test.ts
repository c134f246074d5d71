import { expect, test } from 'vitest';
import { type PreparedOrder, paceOf } from './queue-load-pace.ts';

const now = Date.parse('2026-01-05T12:00:00Z');
const facts = { ticketsAtOnce: 2, now };

/** An order of one line of ten minutes that took `took`, done `ago` minutes ago. */
function done(took: number, { ago = 5, prepMinutes = 10 } = {}): PreparedOrder {
  const ready = now - ago * 60_000;
  return {
    statusTimes: { preparing: ready - took * 60_000, ready },
    lines: {
      '01': {
        productId: 'p',
        name: 'P',
        unitPrice: 1,
        quantity: 1,
        choices: [],
        note: '',
        station: 'bar',
        prepMinutes,
        allergens: [],
      },
    },
  };
}

test.each([
  ['the median of what was done lately', [done(9), done(15), done(40)], 1.5],
  ['between the two in the middle', [done(10), done(12), done(14), done(90)], 1.3],
  ['in steps of a twentieth', [done(11.3), done(11.3), done(11.3)], 1.15],
  ['never more than three times as slow', [done(80), done(90), done(100)], 3],
  ['never more than twice as fast', [done(1), done(1), done(1)], 0.5],
  ['unknown from two orders', [done(20), done(20)], 1],
  ['unknown from this morning’s', [done(20), done(20), done(20, { ago: 181 })], 1],
  ['not told by what takes no time', [done(20), done(20), done(3, { prepMinutes: 0 })], 1],
])('%s', (_, orders, expected) => {
  expect(paceOf(orders, facts)).toBe(expected);
});

test('orders that were never prepared tell nothing', () => {
  const { lines } = done(1);
  expect(paceOf(Array(5).fill({ statusTimes: { ready: now }, lines }), facts)).toBe(1);
});
