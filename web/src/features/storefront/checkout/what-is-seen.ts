/** What the customer sees at the checkout when they order; see `domain/src/money/seen.ts`. */
import { type PriceSettings, priceOrder } from '@fireline/domain/money/pricing';
import { seenText } from '@fireline/domain/money/seen';
import type { OrderInput } from '@fireline/domain/order/schema';
import type { CheckedCart } from '../cart/cart-check.ts';

/** Null if the order can't be priced; then nothing can be ordered either. */
export function whatIsSeen(
  input: OrderInput,
  { lines }: CheckedCart,
  prices: PriceSettings,
): string | null {
  const products = new Map(
    lines.flatMap(({ line, product }) => (product ? [[line.productId, product]] : [])),
  );
  const pricing = priceOrder(input, products, prices);
  return pricing.ok ? seenText(pricing.priced) : null;
}
