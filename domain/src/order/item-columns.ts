/**
 * How the items of an order are stored: in columns, so that the rules can check all of up to fifty
 * items with one join per column. Screens and functions work with plain items; only this file
 * converts them to columns and back. See docs/decisions/items-in-columns.md.
 *
 * Reading accepts whatever the rules accept: nonsense, such as a choice that is on no menu, is left
 * for verification to decline, in words that the customer understands.
 */
import * as v from 'valibot';
import { limits } from '../limits.ts';
import { texts } from '../texts/texts.ts';
import type { OrderItem } from './item.ts';

/** The same index in each list belongs to the same item. */
export interface ItemColumns {
  readonly productIds: readonly string[];
  readonly quantities: readonly number[];
  /** The choices of an item as text: `milk=oat&extras=cream,syrup`, IDs percent-encoded. */
  readonly choices: readonly string[];
  readonly notes: readonly string[];
}

export function itemColumns(items: readonly OrderItem[]): ItemColumns {
  return {
    productIds: items.map(({ productId }) => productId),
    quantities: items.map(({ quantity }) => quantity),
    choices: items.map(({ choices }) => choicesText(choices)),
    notes: items.map(({ note }) => note),
  };
}

/** Options without choices are left out. */
export function choicesText(choices: OrderItem['choices']): string {
  return Object.entries(choices)
    .filter(([, taken]) => taken.length > 0)
    .map(([option, taken]) => `${encodeURIComponent(option)}=${taken.map(encodeURIComponent)}`)
    .join('&');
}

const columnsSchema = v.pipe(
  v.object({
    productIds: v.array(v.string()),
    quantities: v.array(v.pipe(v.number(), v.integer())),
    choices: v.array(v.string()),
    notes: v.array(v.string()),
  }),
  v.check(
    ({ productIds, quantities, choices, notes }) =>
      [quantities, choices, notes].every(({ length }) => length === productIds.length),
    'The columns differ in length.',
  ),
  v.transform((columns): OrderItem[] =>
    columns.productIds.map((productId, index) => ({
      productId,
      quantity: columns.quantities[index] ?? 1,
      choices: choicesIn(columns.choices[index] ?? ''),
      note: columns.notes[index] ?? '',
    })),
  ),
);

/** The storage format before columns. */
const listSchema = v.array(
  v.object({
    productId: v.string(),
    quantity: v.pipe(v.number(), v.integer()),
    choices: v.record(v.string(), v.array(v.string())),
    note: v.string(),
  }),
);

/** Parses stored items of either format. */
export const storedItemsSchema = v.union([columnsSchema, listSchema]);

function choicesIn(text: string): OrderItem['choices'] {
  if (text === '') return {};
  return Object.fromEntries(
    text.split('&').map((part) => {
      const [option = '', taken = ''] = part.split('=', 2);
      return [decoded(option), taken.split(',').map(decoded)];
    }),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Why `items` exceed the size of an order, worded for the customer; null if they don't. */
export function sizeProblemOf(items: readonly OrderItem[]): string | null {
  const { choices, notes } = itemColumns(items);
  if (charactersIn(notes) > limits.itemNotesPerOrder) {
    return texts.fields.notesTooLong;
  }
  const isTooMuch =
    choices.some((text) => text.length > limits.choicesText) ||
    charactersIn(choices) > limits.choicesTextPerOrder;
  return isTooMuch ? texts.fields.choicesTooLong : null;
}

function charactersIn(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}
