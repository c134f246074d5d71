import { limits } from '@fireline/domain/limits';
import { describe, expect, it } from 'vitest';
import {
  type CartLine,
  lineKey,
  piecesIn,
  withLine,
  withLines,
  withoutLine,
  withQuantity,
  withReplacement,
} from './cart-lines.ts';

function aLine(overrides: Partial<CartLine> = {}): CartLine {
  return {
    productId: 'latte',
    quantity: 1,
    choices: {},
    note: '',
    seen: { name: 'Latte', unitPrice: 450 },
    ...overrides,
  };
}

describe('adding a line', () => {
  it('puts a new one at the end', () => {
    const lines = withLine([aLine()], aLine({ productId: 'scone' }));
    expect(lines.map(({ productId }) => productId)).toEqual(['latte', 'scone']);
  });

  it('merges equal lines, whatever the order of their choices', () => {
    const first = aLine({ choices: { milk: ['oat'], extras: ['shot', 'syrup'] } });
    const again = aLine({ quantity: 2, choices: { extras: ['syrup', 'shot'], milk: ['oat'] } });
    expect(withLine(withLine([], first), again)).toMatchObject([{ quantity: 3 }]);
  });

  it('treats an empty option like a missing one', () => {
    expect(withLine([aLine()], aLine({ choices: { milk: [] } }))).toHaveLength(1);
  });

  it('keeps different choices and different notes apart', () => {
    const lines = withLines(
      [aLine()],
      [aLine({ choices: { milk: ['oat'] } }), aLine({ note: 'Hot' })],
    );
    expect(lines).toHaveLength(3);
  });

  it('remembers the price seen last', () => {
    const pricier = aLine({ seen: { name: 'Latte', unitPrice: 480 } });
    expect(withLine([aLine()], pricier)).toMatchObject([{ quantity: 2, seen: { unitPrice: 480 } }]);
  });

  it('never exceeds the limits of an order', () => {
    const many = withLine([aLine({ quantity: 98 })], aLine({ quantity: 5 }));
    expect(many).toMatchObject([{ quantity: limits.quantityPerItem }]);
    const full = Array.from({ length: limits.itemsPerOrder }, (_, index) =>
      aLine({ productId: `p${index}` }),
    );
    expect(withLine(full, aLine())).toBe(full);
    expect(piecesIn(withLine(full, aLine({ productId: 'p7' })))).toBe(limits.itemsPerOrder + 1);
  });
});

describe('changing a line', () => {
  const lines = [aLine(), aLine({ productId: 'scone' }), aLine({ productId: 'tea' })];
  const scone = lineKey(aLine({ productId: 'scone' }));

  it('sets its quantity, and removes it below one', () => {
    expect(withQuantity(lines, scone, 4)[1]).toMatchObject({ productId: 'scone', quantity: 4 });
    expect(withQuantity(lines, scone, 0)).toEqual(withoutLine(lines, scone));
  });

  it('replaces it in place', () => {
    const changed = withReplacement(lines, scone, aLine({ productId: 'scone', note: 'Warm' }));
    expect(changed.map(({ productId, note }) => [productId, note])).toEqual([
      ['latte', ''],
      ['scone', 'Warm'],
      ['tea', ''],
    ]);
  });

  it('merges it with a line that it now equals', () => {
    const withTwo = [aLine({ choices: { milk: ['oat'] } }), aLine({ quantity: 2 })];
    const changed = withReplacement(
      withTwo,
      lineKey(aLine()),
      aLine({ choices: { milk: ['oat'] } }),
    );
    expect(changed).toMatchObject([{ choices: { milk: ['oat'] }, quantity: 2 }]);
  });
});
