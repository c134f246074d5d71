import { describe, expect, test } from 'vitest';
import { choiceProblemOf, priceOrder } from '../money/pricing.ts';
import { parse } from '../parse.ts';
import { anItem, aProduct, aShop } from '../testing/plain.ts';
import * as stored from '../testing/stored.ts';
import { isOrderable, productSchema } from './product.ts';
import { asOffered, backAt, choiceIn, wholeProduct } from './sold-out.ts';

const now = 1_800_000_000_000;
const milk = stored.anOption();
const oat = choiceIn(milk, 'oat');

test('is sold out until its time, or until someone puts it back', () => {
  const latte = aProduct({ out: { [wholeProduct]: now + 1, [oat]: 0 } });
  expect(backAt(latte, wholeProduct, now)).toBe(now + 1);
  expect(backAt(latte, wholeProduct, now + 1)).toBeNull();
  expect(backAt(latte, oat, now + 1e12)).toBe(0);
  expect(backAt(latte, 'milk/whole', now)).toBeNull();
});

describe('what can be ordered', () => {
  test('is the product itself while nothing is sold out', () => {
    const latte = aProduct({ out: { [oat]: now } });
    expect(asOffered(latte, now)).toBe(latte);
  });

  test('is no product that is sold out, until it’s back', () => {
    const latte = aProduct({ out: { [wholeProduct]: now + 1 } });
    expect(isOrderable(asOffered(latte, now))).toBe(false);
    expect(isOrderable(asOffered(latte, now + 1))).toBe(true);
  });

  test('stays unavailable if an admin has said so', () => {
    const latte = aProduct({ available: false, out: { [wholeProduct]: now } });
    expect(isOrderable(asOffered(latte, now))).toBe(false);
  });

  test('has the other choices, and says which are sold out', () => {
    const [option] = asOffered(aProduct({ out: { [oat]: 0 } }), now).options;
    expect(option?.choices.map(({ id }) => id)).toEqual(
      milk.choices.map(({ id }) => id).filter((id) => id !== 'oat'),
    );
    expect(option?.soldOut).toMatchObject([{ id: 'oat', back: 0 }]);
  });

  test('is no product that needs a choice of which all are sold out', () => {
    const out = Object.fromEntries(milk.choices.map(({ id }) => [choiceIn(milk, id), 0]));
    const latte = asOffered(aProduct({ options: [{ ...milk, min: 1 }], out }), now);
    expect(isOrderable(latte)).toBe(false);
  });

  test('is refused with the name of the choice', () => {
    const latte = asOffered(aProduct({ out: { [oat]: 0 } }), now);
    expect(choiceProblemOf(latte, { milk: ['oat'] })).toBe('Latte: Oat is sold out.');
    expect(choiceProblemOf(latte, { milk: ['soy'] })).toBe(
      'Latte: your choice for Milk is no longer available.',
    );
    const item = anItem({ productId: 'latte', choices: { milk: ['oat'] } });
    const order = { items: [item], fulfilment: { type: 'pickup', requestedFor: null } } as const;
    const ordered = { ...order, items: [...order.items] };
    expect(priceOrder(ordered, new Map([['latte', latte]]), aShop())).toEqual({
      ok: false,
      problems: [{ index: 0, message: 'Latte: Oat is sold out.' }],
    });
  });
});

test('a product from before has nothing sold out', () => {
  const { out: _, ...former } = aProduct();
  expect(parse(productSchema, former).out).toEqual({});
});
