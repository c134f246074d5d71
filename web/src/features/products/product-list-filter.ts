/** Filters the product list: by name, by category, and by what needs attention. */

import { lowStock } from '@fireline/domain/catalog/low-stock';
import type { Product } from '@fireline/domain/catalog/product';
import { asOffered } from '@fireline/domain/catalog/sold-out';
import { foldText } from '@fireline/domain/search/fold-text';
import { texts } from '@fireline/domain/texts/texts';
import type { Entry } from '#platform/live/state.ts';

export const conditions = ['sold-out', 'low-stock', 'no-picture'] as const;
export type Condition = (typeof conditions)[number];

export function conditionName(condition: Condition): string {
  const names: Record<Condition, string> = {
    'sold-out': texts.products.soldOut,
    'low-stock': texts.products.lowStock,
    'no-picture': texts.products.noPicture,
  };
  return names[condition];
}

export interface ProductFilter {
  readonly text: string;
  /** Null: every category. */
  readonly category: string | null;
  /** Null: any. */
  readonly condition: Condition | null;
  readonly now: number;
}

export function isIn(condition: Condition, product: Product, now: number): boolean {
  const { available, stock, image } = asOffered(product, now);
  switch (condition) {
    case 'sold-out':
      return !available || stock === 0;
    case 'low-stock':
      return available && stock !== null && stock > 0 && stock <= lowStock;
    case 'no-picture':
      return image === '';
  }
}

/** The matching products in menu order. Case and accents are ignored. */
export function filterProducts(
  products: readonly Entry<Product>[],
  { text, category, condition, now }: ProductFilter,
): readonly Entry<Product>[] {
  const wanted = foldText(text.trim());
  return products
    .filter(
      ({ data }) =>
        (category === null || data.category === category) &&
        (condition === null || isIn(condition, data, now)) &&
        foldText(data.name).includes(wanted),
    )
    .sort(byPosition);
}

/** The products of each category in menu order; empty categories are left out. */
export function byCategory(
  products: readonly Entry<Product>[],
  categories: readonly string[],
): readonly { readonly category: string; readonly products: readonly Entry<Product>[] }[] {
  return categories
    .map((category) => ({
      category,
      products: products.filter(({ data }) => data.category === category).sort(byPosition),
    }))
    .filter((group) => group.products.length > 0);
}

/** The shop's categories, then those that only products still use. */
export function knownCategories(
  shop: readonly string[],
  products: readonly Entry<Product>[],
): readonly string[] {
  return [...new Set([...shop, ...products.map(({ data }) => data.category)])];
}

/** Same order as the menu's query: by position, then by id. */
function byPosition(a: Entry<Product>, b: Entry<Product>): number {
  return a.data.sort - b.data.sort || (a.id < b.id ? -1 : 1);
}
