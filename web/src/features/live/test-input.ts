/** Content of a test order: a product that is available now, with its required choices. */
import type { Product } from '@fireline/domain/catalog/product';
import { limits } from '@fireline/domain/limits';
import type { OrderItem } from '@fireline/domain/order/item';
import type { Contact, OrderInput } from '@fireline/domain/order/schema';
import type { FulfilmentType } from '@fireline/domain/order/status';
import { phonePattern } from '@fireline/domain/phone-number';
import type { Shop } from '@fireline/domain/shop/settings';

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

/** A delivery that goes to the shop itself. Nobody gets an email about a test order. */
export function testContact(
  { name, address, phone, position }: Pick<Shop, 'name' | 'address' | 'phone' | 'position'>,
  email: string | null,
): Contact {
  return {
    phone: phonePattern.test(phone) ? phone : '',
    email: email ?? '',
    address: {
      line1: address.slice(0, limits.addressLine) || name,
      line2: '',
      postcode: '',
      city: name,
      instructions: '',
      ...(position != null && { position }),
    },
  };
}
