/** What admins are told when a product's stock runs low or out. */

import type { StockLevel } from '../catalog/low-stock.ts';
import type { Product } from '../catalog/product.ts';
import { oneLine } from '../safe-text.ts';
import { textsIn } from '../texts/all-texts.ts';
import type { Locale } from '../texts/locale.ts';
import { newNotification } from './new-notification.ts';
import type { Notification } from './notification.ts';

export interface StockChange {
  readonly productId: string;
  /** The product after it. */
  readonly product: Pick<Product, 'name' | 'stock'>;
  readonly level: StockLevel;
  /** Who changed it; null: an order did. */
  readonly by: string | null;
  /** When (ms) it changed. */
  readonly at: number;
}

export function stockNews(
  { productId, product, level, by, at }: StockChange,
  locale: Locale,
): Notification {
  const says = textsIn(locale).orderNotices;
  const named = { product: oneLine(product.name) };
  const isOut = level === 'sold-out';
  return newNotification(
    {
      orderId: null,
      subject: productId,
      version: 0,
      audience: 'admin',
      by,
      type: 'stock',
      level: 'warning',
      priority: isOut ? 'high' : 'normal',
      title: isOut
        ? says.soldOutTitle(named)
        : says.lowStockTitle({ ...named, count: product.stock ?? 0 }),
      message: isOut ? says.soldOut : says.lowStock,
    },
    at,
  );
}
