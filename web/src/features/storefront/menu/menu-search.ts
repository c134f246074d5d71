/** Finds dishes by words, and leaves out those with certain allergens. */

import type { Label } from '@fireline/domain/catalog/labels';
import {
  type Allergen,
  allergens,
  mustContain,
  type Product,
} from '@fireline/domain/catalog/product';
import { foldText } from '@fireline/domain/search/fold-text';
import type { Entry } from '#platform/live/state.ts';

export interface MenuFilter {
  /** The typed text: every word must occur, in any order. */
  readonly text: string;
  readonly without: readonly Allergen[];
  /** What dishes must be. */
  readonly only: readonly Label[];
}

export interface FoundDishes {
  readonly dishes: readonly Entry<Product>[];
  /** How many more there would be without the filter by allergens and labels. */
  readonly hidden: number;
}

export function findDishes(
  products: readonly Entry<Product>[],
  { text, without, only }: MenuFilter,
): FoundDishes {
  const words = foldText(text).split(/\s+/).filter(Boolean);
  const found = words.length === 0 ? products : products.filter(({ data }) => has(data, words));
  const dishes = found.filter(
    ({ data }) =>
      !without.some((name) => mustContain(data, name)) &&
      only.every((label) => data.labels.includes(label)),
  );
  return { dishes, hidden: found.length - dishes.length };
}

/** The allergens that occur on the menu, in alphabetical order. */
export function allergensOn(products: readonly Entry<Product>[]): readonly Allergen[] {
  const parts = products.flatMap(({ data }) => [
    data,
    ...data.options.flatMap(({ choices }) => choices),
  ]);
  const there = new Set(parts.flatMap((part) => part.allergens ?? []));
  return allergens.filter((name) => there.has(name));
}

function has(product: Product, words: readonly string[]): boolean {
  const text = textOf(product);
  return words.every((word) => text.includes(word));
}

const texts = new WeakMap<Product, string>();

/** Everything a dish can be found by. */
function textOf(product: Product): string {
  let text = texts.get(product);
  if (text === undefined) {
    const choices = product.options.flatMap((option) => [
      option.name,
      ...option.choices.map(({ name }) => name),
    ]);
    text = foldText([product.name, product.description, product.category, ...choices].join('\n'));
    texts.set(product, text);
  }
  return text;
}
