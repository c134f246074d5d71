/** The cart of a customer's account. */

import { type CartLine, cartColumns } from '@fireline/domain/cart/columns';
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { deleteField } from 'firebase/firestore';
import { describe, test } from 'vitest';
import { type ActorName, actorNames } from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';

const rules = useRules();
const path = paths.cart('customer');
const strangers = actorNames.filter((actor) => actor !== 'customer');
const first = idOf(0);

const aLine = (overrides: Partial<CartLine> = {}): CartLine => ({
  productId: 'latte',
  quantity: 2,
  choices: { milk: ['oat'] },
  note: 'Hot.',
  seen: { name: 'Latte', unitPrice: 450 },
  ...overrides,
});

function idOf(index: number): string {
  return index.toString(16).padStart(16, '0');
}

function aCart(lines: readonly CartLine[] = [aLine()]) {
  return cartColumns(new Map(lines.map((line, index) => [idOf(index), line])));
}

const lines = (count: number, line = aLine()) => Array.from({ length: count }, () => line);
const write = (data: object, actor: ActorName = 'customer') => rules.set(actor, path, data);
const merge = (data: object, actor: ActorName = 'customer') =>
  rules.set(actor, path, data, { merge: true });

describe('whose', () => {
  test('customer reads, creates, and changes their own', async () => {
    await allowed(rules.get('customer', path));
    await allowed(write(aCart()));
    await allowed(merge({ quantities: { [first]: 3 }, prices: { [first]: 475 } }));
    await allowed(rules.get('customer', path));
  });

  test.each(strangers)('%s can neither read nor write that of customer', async (actor) => {
    await rules.seed({ [path]: aCart() });
    await refused(rules.get(actor, path));
    await refused(write(aCart([]), actor));
    await refused(rules.remove(actor, path));
  });

  test('guest customer has none, and customer deletes none', async () => {
    const own = paths.cart('guest');
    await refused(rules.get('guest customer', own));
    await refused(rules.set('guest customer', own, aCart()));
    await refused(rules.remove('customer', path));
  });
});

describe('its lines', () => {
  test('one is added to others, and removed', async () => {
    await rules.seed({ [path]: aCart() });
    const added = cartColumns(new Map([[idOf(7), aLine({ productId: 'tea' })]]));
    await allowed(merge(added));
    const gone = Object.fromEntries(
      Object.keys(added).map((column) => [column, { [first]: deleteField() }]),
    );
    await allowed(merge(gone));
    await allowed(write(aCart([])));
  });

  test('one that is gone cannot be changed', async () => {
    await rules.seed({ [path]: aCart([]) });
    await refused(merge({ quantities: { [first]: 3 }, prices: { [first]: 475 } }));
  });

  test('there are at most as many as in an order', async () => {
    await allowed(write(aCart(lines(limits.itemsPerOrder))));
    await refused(write(aCart(lines(limits.itemsPerOrder + 1))));
  });

  test('they may be as long as those of an order, all of them', async () => {
    const longest = aLine({
      productId: 'p'.repeat(128),
      quantity: limits.quantityPerItem,
      choices: { o: ['c'.repeat(limits.choicesText - 2)] },
      note: 'n'.repeat(limits.itemNote),
      seen: { name: 'm'.repeat(limits.productName), unitPrice: limits.orderTotal },
    });
    await allowed(write(aCart(lines(limits.itemsPerOrder, longest))));
  });

  test.each<[string, Partial<CartLine>]>([
    ['no product', { productId: '' }],
    ['a path as product', { productId: 'a/b' }],
    ['too long a product', { productId: 'p'.repeat(129) }],
    ['no quantity', { quantity: 0 }],
    ['a negative quantity', { quantity: -1 }],
    ['part of a quantity', { quantity: 1.5 }],
    ['too many pieces', { quantity: limits.quantityPerItem + 1 }],
    ['too long choices', { choices: { o: ['c'.repeat(limits.choicesText)] } }],
    ['two lines of note', { note: 'a\nb' }],
    ['too long a note', { note: 'n'.repeat(limits.itemNote + 1) }],
    ['no name', { seen: { name: '', unitPrice: 1 } }],
    ['too long a name', { seen: { name: 'm'.repeat(limits.productName + 1), unitPrice: 1 } }],
    ['a negative price', { seen: { name: 'Latte', unitPrice: -1 } }],
    ['part of a price', { seen: { name: 'Latte', unitPrice: 0.5 } }],
  ])('one cannot have %s', async (_, overrides) => {
    await refused(write(aCart([aLine(overrides)])));
    await refused(write(aCart([aLine(), aLine(overrides), aLine()])));
  });

  test.each(Object.keys(aCart()))(
    'all have the column %s, and nothing but text or numbers',
    async (column) => {
      const { [column as 'notes']: _, ...without } = aCart();
      await refused(write(without));
      for (const value of [
        {},
        null,
        [],
        'x',
        { [first]: null },
        { [first]: ['x'] },
        { [idOf(1)]: 'x' },
      ]) {
        await refused(write({ ...aCart(), [column]: value }));
      }
      const other = column === 'quantities' || column === 'prices' ? '2' : 2;
      await refused(write({ ...aCart(), [column]: { [first]: other } }));
    },
  );

  test.each(['x', first.toUpperCase().replace('0', 'A'), `${first}0`, `${first} ${first}`])(
    'none has the ID “%s”',
    async (id) => {
      await refused(write(cartColumns(new Map([[id, aLine()]]))));
    },
  );

  test('what finds it holds when each product was added, and may be missing', async () => {
    const product = (index: number) => `${index}`.padStart(128, 'p');
    const has = (size: number) =>
      Object.fromEntries(Array.from({ length: size }, (_, index) => [product(index), 1.8e12]));
    await allowed(write(aCart()));
    await allowed(write({ ...aCart(), has: {} }));
    await allowed(write({ ...aCart(lines(limits.itemsPerOrder)), has: has(100) }));
    await refused(write({ ...aCart(), has: has(101) }));
    await allowed(write(aCart()));
    await allowed(merge({ has: { latte: 1.8e12 } }));
    await allowed(merge({ has: { latte: deleteField() } }));
  });

  test.each([
    [null],
    [[]],
    ['latte'],
    [{ latte: '1' }],
    [{ latte: null }],
    [{ latte: 1.5 }],
    [{ latte: -1 }],
    [{ latte: { tea: 1 } }],
    [{ ['p'.repeat(129)]: 1 }],
    [{ 'a/b': 1 }],
    [{ latte: 1, tea: 'x'.repeat(5000) }],
  ])('nothing else can be in what finds it: %j', async (has) => {
    await refused(write({ ...aCart(), has }));
    await rules.seed({ [path]: aCart() });
    await refused(merge({ has }));
  });

  test('there is nothing else', async () => {
    await refused(write({ ...aCart(), total: 1 }));
  });
});
