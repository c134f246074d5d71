/**
 * Verification: checks a customer's order against the current catalog and shop settings. The result
 * is either priced lines with totals, or a reason that the customer understands. A function runs
 * this on every new order; the storefront runs it to preview prices.
 */

import { isOrderable, type Product, type ProductOption } from '../catalog/product.ts';
import type { OrderItem } from '../order/item.ts';
import type { Order, OrderLine } from '../order/schema.ts';
import type { Shop } from '../shop/settings.ts';
import { lineTotal, taxOn } from './money.ts';

/** What an order costs, in minor units of `currency`. */
export interface Totals {
  readonly subtotal: number;
  readonly tax: number;
  readonly deliveryFee: number;
  readonly total: number;
  readonly currency: string;
}

export interface PricedOrder extends Totals {
  /** Keyed `01` … `50`, in item order. */
  readonly lines: Readonly<Record<string, OrderLine>>;
  /** Product ID → pieces, for products whose stock is tracked. */
  readonly stockTaken: Readonly<Record<string, number>>;
}

/** A problem with one item, worded for the customer. */
export interface ItemProblem {
  readonly index: number;
  readonly message: string;
}

export type PricingResult =
  | { readonly ok: true; readonly priced: PricedOrder }
  | { readonly ok: false; readonly problems: readonly ItemProblem[] };

type Catalogue = ReadonlyMap<string, Product>;

/** Prices `order` using `catalogue` (product ID → product), or lists what can't be ordered. */
export function priceOrder(
  order: Pick<Order, 'items' | 'fulfilment'>,
  catalogue: Catalogue,
  shop: Pick<Shop, 'taxRate' | 'deliveryFee' | 'currency'>,
): PricingResult {
  const wanted = piecesPerProduct(order.items);
  const lines: Record<string, OrderLine> = {};
  const problems: ItemProblem[] = [];

  for (const [index, item] of order.items.entries()) {
    const product = catalogue.get(item.productId);
    if (!product) {
      problems.push({ index, message: 'An item in your order is no longer on the menu.' });
      continue;
    }
    const problem = problemOf(item, product, wanted.get(item.productId) ?? 0);
    if (problem !== null) problems.push({ index, message: problem });
    lines[String(index + 1).padStart(2, '0')] = lineOf(item, product);
  }
  if (problems.length > 0) return { ok: false, problems };

  const stockTaken = Object.fromEntries(
    [...wanted].filter(([productId]) => catalogue.get(productId)?.stock != null),
  );
  return {
    ok: true,
    priced: { lines, stockTaken, ...totalsOf(Object.values(lines), order, shop) },
  };
}

/** The totals of the lines. Tax is on the goods; the delivery fee is untaxed. */
export function totalsOf(
  lines: readonly Pick<OrderLine, 'unitPrice' | 'quantity'>[],
  order: Pick<Order, 'fulfilment'>,
  shop: Pick<Shop, 'taxRate' | 'deliveryFee' | 'currency'>,
): Totals {
  const subtotal = lines.reduce((sum, line) => sum + lineTotal(line.unitPrice, line.quantity), 0);
  const tax = taxOn(subtotal, shop.taxRate);
  const deliveryFee = order.fulfilment.type === 'delivery' ? shop.deliveryFee : 0;
  return {
    subtotal,
    tax,
    deliveryFee,
    total: subtotal + tax + deliveryFee,
    currency: shop.currency,
  };
}

/** The price of one piece with its choices, minor units. Unknown choices add nothing. */
export function unitPriceOf(product: Product, choices: OrderItem['choices']): number {
  return chosenOf(product, choices).reduce((sum, { price }) => sum + price, product.price);
}

/** The first problem with the choices for `product`, or null. */
export function choiceProblemOf(product: Product, choices: OrderItem['choices']): string | null {
  for (const option of product.options) {
    const problem = optionProblemOf(option, choices[option.id] ?? []);
    if (problem !== null) return `${product.name}: ${problem}`;
  }
  const known = new Set(product.options.map(({ id }) => id));
  const unknown = Object.keys(choices).some((optionId) => !known.has(optionId));
  return unknown ? `${product.name}: one of your choices is no longer available.` : null;
}

function problemOf(item: OrderItem, product: Product, wanted: number): string | null {
  if (!isOrderable(product)) return `${product.name} is sold out.`;
  if (product.stock !== null && wanted > product.stock) {
    return `Only ${product.stock} × ${product.name} left.`;
  }
  return choiceProblemOf(product, item.choices);
}

function optionProblemOf(option: ProductOption, taken: readonly string[]): string | null {
  if (new Set(taken).size !== taken.length)
    return `the same choice for ${option.name} was made twice.`;
  if (taken.some((choiceId) => !option.choices.some(({ id }) => id === choiceId))) {
    return `your choice for ${option.name} is no longer available.`;
  }
  if (taken.length < option.min) {
    return option.min === 1
      ? `choose an option for ${option.name}.`
      : `choose at least ${option.min} for ${option.name}.`;
  }
  if (taken.length > option.max) return `choose at most ${option.max} for ${option.name}.`;
  return null;
}

function lineOf(item: OrderItem, product: Product): OrderLine {
  return {
    productId: item.productId,
    name: product.name,
    unitPrice: unitPriceOf(product, item.choices),
    quantity: item.quantity,
    choices: chosenOf(product, item.choices).map(({ option, name }) => ({ option, choice: name })),
    note: item.note,
    station: product.station,
    prepMinutes: product.prepMinutes,
    allergens: [...product.allergens],
  };
}

/** The selected choices, in menu order. */
function chosenOf(product: Product, choices: OrderItem['choices']) {
  return product.options.flatMap((option) =>
    option.choices
      .filter(({ id }) => choices[option.id]?.includes(id))
      .map(({ name, price }) => ({ option: option.name, name, price })),
  );
}

function piecesPerProduct(items: readonly OrderItem[]): ReadonlyMap<string, number> {
  const pieces = new Map<string, number>();
  for (const { productId, quantity } of items) {
    pieces.set(productId, (pieces.get(productId) ?? 0) + quantity);
  }
  return pieces;
}
