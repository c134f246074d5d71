/** What can be sold out: the dishes, and the choices, each once for all dishes that have it. */

import type { Product } from '@fireline/domain/catalog/product';
import { backAt, choiceIn, wholeProduct } from '@fireline/domain/catalog/sold-out';
import { foldText } from '@fireline/domain/search/fold-text';
import type { SoldOutPart } from '#entities/product/product-mutations.ts';
import type { Entry } from '#platform/live/state.ts';

export interface SoldOutRow {
  readonly key: string;
  readonly name: string;
  /** The dishes with this choice; none if it's a dish. */
  readonly dishes: readonly string[];
  readonly parts: readonly [SoldOutPart, ...SoldOutPart[]];
  /** When (ms) it's back, 0 if someone has to put it back; null if it isn't sold out. */
  readonly back: number | null;
}

/** The dishes in menu order, then the choices by name. */
export function soldOutRows(products: readonly Entry<Product>[], now: number): SoldOutRow[] {
  const dishes = products.map(({ id, data }) => ({
    key: `dish ${id}`,
    name: data.name,
    dishes: [],
    parts: [{ productId: id, part: wholeProduct }] as const,
    back: backAt(data, wholeProduct, now),
  }));
  const choices = new Map<string, SoldOutRow>();
  for (const { id: productId, data } of products) {
    for (const option of data.options) {
      for (const { id, name } of option.choices) {
        const part = choiceIn(option, id);
        const key = `choice ${foldText(name)}`;
        const known = choices.get(key);
        choices.set(key, {
          key,
          name: known?.name ?? name,
          dishes: [...new Set([...(known?.dishes ?? []), data.name])],
          parts: known ? [...known.parts, { productId, part }] : [{ productId, part }],
          back: known?.back ?? backAt(data, part, now),
        });
      }
    }
  }
  return [
    ...dishes,
    ...[...choices.values()].sort((one, other) => one.name.localeCompare(other.name)),
  ];
}

export function matchingRows(rows: readonly SoldOutRow[], text: string): readonly SoldOutRow[] {
  const words = foldText(text).split(/\s+/).filter(Boolean);
  return rows.filter(({ name }) => words.every((word) => foldText(name).includes(word)));
}
