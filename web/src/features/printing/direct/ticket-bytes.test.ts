import { aLine, anOrder } from '@fireline/domain/testing/plain';
import { describe, expect, test } from 'vitest';
import { paperLines } from './paper-lines.ts';
import { ticketBytes } from './ticket-bytes.ts';

const order = anOrder({
  callNumber: 'W93',
  customerName: 'Zoë Łuk',
  note: 'no onions',
  lines: {
    '01': aLine({
      name: 'Crème brûlée 5 €',
      quantity: 2,
      station: 'grill',
      choices: [{ option: 'Size', choice: 'Large' }],
      note: 'extra hot',
      allergens: ['milk'],
    }),
    '02': aLine({ name: 'Lemonade', station: 'bar' }),
  },
});

const linesOf = (station: string | null = null) =>
  paperLines({
    id: 'a2b3c4d5e6f7f3kq2zdx',
    order,
    station,
    now: order.placedAt,
    timeZone: 'Europe/Berlin',
  });

/** Bytes as text: what is not ASCII as `\x…`. */
function shown(bytes: Uint8Array): string {
  return [...bytes]
    .map((byte) =>
      byte >= 32 && byte < 127
        ? String.fromCharCode(byte)
        : `\\x${byte.toString(16).padStart(2, '0')}`,
    )
    .join('');
}

const esc = '\\x1b';
const gs = '\\x1d';

describe('a ticket for the printer', () => {
  const text = shown(ticketBytes(linesOf(), 80));

  test('begins with a reset, and ends with a cut below the last line', () => {
    expect(text.startsWith(`${esc}@`)).toBe(true);
    expect(text).toMatch(/Printed [^\\]*(\\x0a){4,}\\x1dV\\x01(\\x0a)*$/);
  });

  test('has the call number bold and four times as large', () => {
    expect(text).toContain(`${esc}E\\x01${gs}!\\x11${esc}t\\x00W93${esc}E\\x00${gs}!\\x00`);
  });

  test('has what must not be overlooked in white on black', () => {
    for (const loud of ['no onions', 'extra hot', 'Contains milk']) {
      expect(text).toContain(`${gs}B\\x01${loud}${esc}E\\x00${gs}B\\x00`);
    }
  });

  test('changes the code page for letters that the first has not', () => {
    // é, è, û, ë are in page 0; € in 19; Ł in 18.
    expect(text).toContain('Cr\\x8ame br\\x96l\\x82e 5 ');
    expect(text).toContain(`${esc}t\\x13\\xd5`);
    expect(text).toContain(`${esc}t\\x12\\x9d`);
  });
});

test('what no code page has becomes a question mark, and every space a space', () => {
  const text = shown(ticketBytes([{ text: '寿司\u202f12\u00a0€' }], 58));
  expect(text).toContain('?? 12 ');
});

test('a station gets only what it makes', () => {
  const text = shown(ticketBytes(linesOf('bar'), 58));
  expect(text).toContain('Lemonade');
  expect(text).not.toContain('br\\x96l');
});

test.each([
  [58, 32],
  [80, 48],
] as const)('on %i mm, a line has at most %i characters', (width, columns) => {
  const bytes = ticketBytes([{ text: 'word '.repeat(30) }, 'rule'], width);
  const printed = shown(bytes).replaceAll(/\\x1b(@|[A-Za-z]\\x..)|\\x1c\.|\\x1d[A-Z!]\\x../g, '');
  const lines = printed.split('\\x0a').map((line) => line.replaceAll('\\xc4', '-').trimEnd());
  expect(Math.max(...lines.map(({ length }) => length))).toBe(columns);
});
