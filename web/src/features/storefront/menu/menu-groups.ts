/** The menu by category. */
import type { Product } from '@fireline/domain/catalog/product';
import type { Entry } from '#platform/live/state.ts';

export interface MenuGroup {
  readonly category: string;
  /** Id for links within the page. */
  readonly anchor: string;
  readonly products: readonly Entry<Product>[];
}

/**
 * `products` by category in the order of the shop's `categories`. Categories that the shop doesn't
 * list (anymore) come last so that no product is hidden. Empty ones are left out.
 */
export function menuGroups(
  products: readonly Entry<Product>[],
  categories: readonly string[],
): readonly MenuGroup[] {
  const byCategory = new Map<string, Entry<Product>[]>(categories.map((name) => [name, []]));
  for (const product of products) {
    const group = byCategory.get(product.data.category);
    if (group) group.push(product);
    else byCategory.set(product.data.category, [product]);
  }
  return [...byCategory]
    .filter(([, group]) => group.length > 0)
    .map(([category, group], index) => ({ category, anchor: `menu-${index}`, products: group }));
}
