/**
 * The cart of a customer's account, `carts/{uid}`: in columns, like the items of an order, but by
 * line ID instead of by index. Each device writes only the lines that it changes, so what two
 * devices change at once is kept. See docs/data-model.md.
 */
import * as v from 'valibot';
import type { OrderItem } from '../order/item.ts';
import { choicesText, storedItemsSchema } from '../order/item-columns.ts';

export interface CartLine extends OrderItem {
  /** The product as it was when added, to detect what has changed since. */
  readonly seen: { readonly name: string; readonly unitPrice: number };
}

const column = <Value extends v.GenericSchema>(value: Value) => v.record(v.string(), value);

/** The same key in each map belongs to the same line. */
const columnsSchema = v.object({
  productIds: column(v.string()),
  quantities: column(v.number()),
  choices: column(v.string()),
  notes: column(v.string()),
  names: column(v.string()),
  prices: column(v.number()),
});

type CartColumns = v.InferOutput<typeof columnsSchema>;

/** Parses a stored cart into its lines. */
export const storedCartSchema = v.pipe(
  columnsSchema,
  v.transform(({ productIds, quantities, choices, notes, names, prices }): CartLine[] => {
    const ids = Object.keys(productIds);
    const of = <Value>(values: Readonly<Record<string, Value>>) => ids.map((id) => values[id]);
    const items = v.parse(storedItemsSchema, {
      productIds: of(productIds),
      quantities: of(quantities),
      choices: of(choices),
      notes: of(notes),
    });
    return items.map((item, index) => {
      const id = ids[index] ?? '';
      return { ...item, seen: { name: names[id] ?? '', unitPrice: prices[id] ?? 0 } };
    });
  }),
);

/**
 * The key of a product in the field `has`, which holds when (ms) each was added, so that functions
 * find the carts that a change of it concerns. It's part of a field path, where not every character
 * may stand; should two products share a key, the lines tell. Carts from before it existed have none.
 */
export function cartKey(productId: string): string {
  return productId.replace(/[.~*[\]]/g, '-');
}

/** `lines` as they are stored, by their IDs. */
export function cartColumns(lines: ReadonlyMap<string, CartLine>): CartColumns {
  const of = <Value>(value: (line: CartLine) => Value) =>
    Object.fromEntries([...lines].map(([id, line]) => [id, value(line)]));
  return {
    productIds: of(({ productId }) => productId),
    quantities: of(({ quantity }) => quantity),
    choices: of(({ choices }) => choicesText(choices)),
    notes: of(({ note }) => note),
    names: of(({ seen }) => seen.name.replaceAll('\n', ' ')),
    prices: of(({ seen }) => seen.unitPrice),
  };
}
