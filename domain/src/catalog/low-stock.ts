/** When a product's stock is low, and which change of it is news. */
import type { Product } from './product.ts';

/** At this stock or below, the number left is shown, and admins are told. */
export const lowStock = 5;

export type StockLevel = 'low' | 'sold-out';

/**
 * The level that a change has brought `after` down to; null if it was there before, or rises. One
 * order after the other takes from a low stock, and is no news.
 */
export function newlyShort(
  before: Pick<Product, 'stock'>,
  after: Pick<Product, 'stock' | 'available'>,
): StockLevel | null {
  if (!after.available || after.stock === null) return null;
  const former = before.stock ?? Number.POSITIVE_INFINITY;
  if (after.stock === 0) return former > 0 ? 'sold-out' : null;
  return after.stock <= lowStock && former > lowStock ? 'low' : null;
}
