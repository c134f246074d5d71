/** Content of a test order: a product that is available now, with its required choices. */

import type { Product } from '@fireline/domain/catalog/product';
import type { OrderItem } from '@fireline/domain/order/item';
import type { OrderInput } from '@fireline/domain/order/schema';
import type { FulfilmentType } from '@fireline/domain/order/status';

interface MenuEntry {
  readonly id: string;
  readonly data: Product;
}

/**
 * Null if nothing can be ordered now. `number` selects the product: the next number, the next
 * product.
 */
export function testInput(
  menu: readonly MenuEntry[],
  { type, number, customerName }: { type: FulfilmentType; number: number; customerName: string },
): OrderInput | null {
  const there = menu.filter(({ data }) => data.available && data.stock === null);
  const product = there[number % there.length];
  if (!product) return null;
  return {
    customerName,
    fulfilment: { type, requestedFor: null },
    items: [itemOf(product, 1 + (number % 2))],
    note: 'A test order of the live lab.',
  };
}

function itemOf({ id, data }: MenuEntry, quantity: number): OrderItem {
  const choices = data.options
    .filter(({ min }) => min > 0)
    .map((option) => [option.id, option.choices.slice(0, option.min).map((choice) => choice.id)]);
  return { productId: id, quantity, choices: Object.fromEntries(choices), note: '' };
}
