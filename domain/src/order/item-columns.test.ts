import { describe, expect, test } from 'vitest';
import { FirelineError } from '../errors.ts';
import { limits } from '../limits.ts';
import { checkInput, parse } from '../parse.ts';
import { anItem } from '../testing/stored.ts';
import { orderItemSchema } from './item.ts';
import { itemColumns, storedItemsSchema } from './item-columns.ts';
import { orderInputSchema } from './schema.ts';

const read = (stored: unknown) => parse(storedItemsSchema, stored);

describe('items survive a round trip through the columns', () => {
  test.each([
    ['with choices', anItem({ choices: { milk: ['oat'], extras: ['cream', 'syrup'] } })],
    ['without choices or a note', anItem({ choices: {}, note: '' })],
    ['with ids that have marks in them', anItem({ choices: { 'a=b&c': ['d,e', 'f%g'] } })],
    ['with ids in any script', anItem({ choices: { größe: ['大', '🍕'] } })],
    [
      'with an option that is called as every object has it',
      anItem({ choices: { toString: ['x'] } }),
    ],
  ])('%s', (_, item) => {
    expect(read(itemColumns([item, anItem()]))).toEqual([item, anItem()]);
  });

  test('an option without choices is left out', () => {
    expect(read(itemColumns([anItem({ choices: { milk: [] } })]))).toEqual([
      anItem({ choices: {} }),
    ]);
  });

  test('items stored as a list are read as they are', () => {
    expect(read([anItem()])).toEqual([anItem()]);
  });
});

test.each(['%', '=', '&', ',', 'milk', 'milk=%FF', '===&&&,,,%%%'])(
  'choices that make no sense (%s) can be read',
  (choices) => {
    expect(read({ ...itemColumns([anItem()]), choices: [choices] })).toHaveLength(1);
  },
);

test('columns of different lengths cannot be read', () => {
  expect(() => read({ ...itemColumns([anItem()]), notes: [] })).toThrow(FirelineError);
});

test('a note is one line', () => {
  expect(parse(orderItemSchema, anItem({ note: ' hot,\n  please \n' })).note).toBe('hot, please');
});

describe('what an order can hold', () => {
  const problemsOf = (item: ReturnType<typeof anItem>, count: number) => {
    const checked = checkInput(orderInputSchema, {
      customerName: 'Ada',
      fulfilment: { type: 'pickup', requestedFor: null },
      items: Array(count).fill(item),
      note: '',
    });
    return checked.ok ? null : checked.fields.items;
  };
  const longNote = anItem({ note: 'x'.repeat(limits.itemNote) });

  test('twenty of the longest notes', () => {
    expect(problemsOf(longNote, 20)).toBeNull();
    expect(problemsOf(longNote, 21)).toMatch('notes are too long');
  });

  test('choices of a bounded length', () => {
    const many = anItem({ choices: { extras: Array(20).fill('x'.repeat(40)) as string[] } });
    expect(problemsOf(many, 1)).toMatch('too many choices');
  });
});
