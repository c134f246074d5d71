/** Finding a product in the list: by name and by category. */
import type { Product } from '@fireline/domain/schemas/product';
import type { Entry } from '#lib/live.ts';

export interface ProductFilter {
  readonly text: string;
  /** Null is every category. */
  readonly category: string | null;
}

/** The products that fit, in the menu's order. Case and accents do not matter. */
export function filterProducts(
  products: readonly Entry<Product>[],
  { text, category }: ProductFilter,
): readonly Entry<Product>[] {
  const wanted = plain(text.trim());
  return products
    .filter(
      ({ data }) =>
        (category === null || data.category === category) && plain(data.name).includes(wanted),
    )
    .sort((a, b) => a.data.sort - b.data.sort || a.data.name.localeCompare(b.data.name));
}

/** The shop's categories, then those that only products still have. */
export function knownCategories(
  shop: readonly string[],
  products: readonly Entry<Product>[],
): readonly string[] {
  return [...new Set([...shop, ...products.map(({ data }) => data.category)])];
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
