/**
 * Verification: checks a customer's order against the current catalog and shop settings. The result
 * is either priced lines with totals, or a reason that the customer understands. A function runs
 * this on every new order; the storefront runs it to preview prices.
 */

import {
  type Allergen,
  allergens,
  isOrderable,
  type Product,
  type ProductOption,
} from '../catalog/product.ts';
import { limits } from '../limits.ts';
import type { OrderItem } from '../order/item.ts';
import type { Order, OrderLine } from '../order/schema.ts';
import type { Shop } from '../shop/settings.ts';
import type { AllTexts } from '../texts/catalogs.ts';
import { texts } from '../texts/texts.ts';
import type { DeliveryTerms } from '../zones/delivers-to.ts';
import { lineTotal, taxOn } from './money.ts';
import { roundingOf, sum, type TaxShare, taxesOn } from './tax.ts';
import { percentOf } from './tax-rates.ts';

/** What an order costs, in minor units of `currency`. */
export interface Totals {
  readonly subtotal: number;
  /** Of all rates together. */
  readonly tax: number;
  /** Whether `subtotal` and the fees include the tax; otherwise, `total` adds it. */
  readonly taxIncluded: boolean;
  /** By rate. An untaxed delivery fee is in none. */
  readonly taxes: TaxShare[];
  readonly deliveryFee: number;
  /** What a discount takes off `subtotal`; missing: nothing. */
  readonly discount?: number;
  /** Missing: none. */
  readonly serviceCharge?: number;
  readonly serviceChargePercent?: number;
  /** What rounding the total has added; negative: taken. */
  readonly rounding: number;
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

/** What of the shop's settings decides the prices; where zones decide, with an address's terms. */
export type PriceSettings = Pick<
  Shop,
  | 'currency'
  | 'taxRate'
  | 'taxIncluded'
  | 'taxRates'
  | 'deliveryTaxRateId'
  | 'serviceCharge'
  | 'serviceChargeFor'
  | 'serviceTaxRateId'
  | 'taxRounding'
  | 'cashRounding'
> &
  Pick<DeliveryTerms, 'deliveryFee'> &
  Partial<Pick<DeliveryTerms, 'freeFrom'>> & {
    /** Takes a discount off the amounts of the lines; see `discount.ts`. */
    readonly reduce?: (amounts: readonly number[]) => readonly number[];
  };

type Says = AllTexts['refusals'];

type Catalogue = ReadonlyMap<string, Product>;

/**
 * Prices `order` using `catalogue` (product ID → product), or lists what can't be ordered: in the
 * page's language, or with the texts of another one.
 */
export function priceOrder(
  order: Pick<Order, 'items' | 'fulfilment'>,
  catalogue: Catalogue,
  shop: PriceSettings,
  says: Says = texts.refusals,
): PricingResult {
  const wanted = piecesPerProduct(order.items);
  const lines: Record<string, OrderLine> = {};
  const problems: ItemProblem[] = [];

  for (const [index, item] of order.items.entries()) {
    const product = catalogue.get(item.productId);
    if (!product) {
      problems.push({ index, message: says.itemGone });
      continue;
    }
    const problem = problemOf(item, product, wanted.get(item.productId) ?? 0, says);
    if (problem !== null) problems.push({ index, message: problem });
    lines[String(index + 1).padStart(2, '0')] = lineOf(item, product, shop);
  }
  const totals = totalsOf(Object.values(lines), order, shop);
  if (problems.length === 0 && totals.total > limits.orderTotal) {
    problems.push({ index: dearestOf(Object.values(lines)), message: says.totalTooHigh });
  }
  if (problems.length > 0) return { ok: false, problems };

  const stockTaken = Object.fromEntries(
    [...wanted].filter(([productId]) => catalogue.get(productId)?.stock != null),
  );
  return { ok: true, priced: { lines, stockTaken, ...totals } };
}

function dearestOf(lines: readonly OrderLine[]): number {
  const prices = lines.map(({ unitPrice, quantity }) => lineTotal(unitPrice, quantity));
  return prices.indexOf(Math.max(...prices));
}

/** The totals of the lines. A line without a tax rate has the standard one. */
export function totalsOf(
  lines: readonly Pick<OrderLine, 'unitPrice' | 'quantity' | 'taxRate'>[],
  order: Pick<Order, 'fulfilment'>,
  shop: PriceSettings,
): Totals {
  const { taxIncluded } = shop;
  const amounts = lines.map(({ unitPrice, quantity }) => lineTotal(unitPrice, quantity));
  const reduced = shop.reduce?.(amounts) ?? amounts;
  const goods = lines.map(({ taxRate = shop.taxRate }, index) => ({
    amount: reduced[index] ?? 0,
    rate: taxRate,
  }));
  const subtotal = sum(amounts);
  const discount = subtotal - sum(reduced);
  const deliveryFee = order.fulfilment.type === 'delivery' ? deliveryFeeOf(shop, subtotal) : 0;
  const hasCharge =
    shop.serviceChargeFor === 'all' || shop.serviceChargeFor === order.fulfilment.type;
  const serviceCharge = hasCharge ? taxOn(subtotal - discount, shop.serviceCharge) : 0;
  const fees = [
    { amount: deliveryFee, rateId: shop.deliveryTaxRateId },
    { amount: serviceCharge, rateId: shop.serviceTaxRateId },
  ].flatMap(({ amount, rateId }) =>
    amount > 0 && rateId !== null ? [{ amount, rate: percentOf(rateId, shop) }] : [],
  );
  const taxes = taxesOn([...goods, ...fees], shop);
  const tax = sum(taxes.map((share) => share.tax));
  const exact = subtotal - discount + deliveryFee + serviceCharge + (taxIncluded ? 0 : tax);
  const rounding = roundingOf(exact, shop.cashRounding);
  return {
    subtotal,
    tax,
    taxIncluded,
    taxes,
    deliveryFee,
    ...(discount > 0 && { discount }),
    ...(serviceCharge > 0 && { serviceCharge, serviceChargePercent: shop.serviceCharge }),
    rounding,
    total: exact + rounding,
    currency: shop.currency,
  };
}

/** The fee for goods of `subtotal`. */
export function deliveryFeeOf(
  { deliveryFee, freeFrom = null }: Pick<PriceSettings, 'deliveryFee' | 'freeFrom'>,
  subtotal: number,
): number {
  return freeFrom !== null && subtotal >= freeFrom ? 0 : deliveryFee;
}

/** The price of one piece with its choices, minor units. Unknown choices add nothing. */
export function unitPriceOf(product: Product, choices: OrderItem['choices']): number {
  return chosenOf(product, choices).reduce(
    (sum, { price, times }) => sum + price * times,
    product.price,
  );
}

/** What the product contains with its choices. */
export function allergensOf(product: Product, choices: OrderItem['choices']): Allergen[] {
  const all = [product, ...chosenOf(product, choices)].flatMap((part) => part.allergens ?? []);
  return allergens.filter((name) => all.includes(name));
}

/** The first problem with the choices for `product`, with its name, or null. */
export function choiceProblemOf(
  { name: product, options }: Pick<Product, 'name' | 'options'>,
  choices: OrderItem['choices'],
  says: Says = texts.refusals,
): string | null {
  for (const { id, name: option, ...limits } of options) {
    const problem = optionProblemOf(limits, choices[id] ?? []);
    if (problem === 'twice') return says.choiceTwiceOf({ product, option });
    if (problem === 'gone') {
      const choice = limits.soldOut?.find(({ id: out }) => choices[id]?.includes(out));
      return choice
        ? says.choiceSoldOutOf({ product, choice: choice.name })
        : says.choiceGoneOf({ product, option });
    }
    if (problem === 'missing') return says.choiceMissingOf({ product, option });
    if (problem === 'few') return says.choicesTooFewOf({ product, option, least: limits.min });
    if (problem === 'many') return says.choicesTooManyOf({ product, option, most: limits.max });
  }
  const known = new Set(options.map(({ id }) => id));
  const unknown = Object.keys(choices).some((optionId) => !known.has(optionId));
  return unknown ? says.choiceGone({ product }) : null;
}

function problemOf(item: OrderItem, product: Product, wanted: number, says: Says): string | null {
  if (!isOrderable(product)) return says.soldOut({ product: product.name });
  if (product.stock !== null && wanted > product.stock) {
    return says.fewLeft({ count: product.stock, product: product.name });
  }
  return choiceProblemOf(product, item.choices, says);
}

/** What is wrong with the choices `taken` for one option, or null. */
export function optionProblemOf(
  { min, max, choices }: Pick<ProductOption, 'min' | 'max' | 'choices'>,
  taken: readonly string[],
): 'twice' | 'gone' | 'missing' | 'few' | 'many' | null {
  if (choices.some(({ id, most = 1 }) => timesIn(taken, id) > most)) return 'twice';
  if (taken.some((choiceId) => !choices.some(({ id }) => id === choiceId))) return 'gone';
  if (taken.length < min) return min === 1 ? 'missing' : 'few';
  return taken.length > max ? 'many' : null;
}

function lineOf(item: OrderItem, product: Product, shop: PriceSettings): OrderLine {
  return {
    productId: item.productId,
    name: product.name,
    unitPrice: unitPriceOf(product, item.choices),
    quantity: item.quantity,
    taxRate: percentOf(product.taxRateId, shop),
    choices: chosenOf(product, item.choices).map(({ option, label }) => ({
      option,
      choice: label,
    })),
    note: item.note,
    station: product.station,
    prepMinutes: product.prepMinutes,
    allergens: allergensOf(product, item.choices),
  };
}

/**
 * The selected choices, in menu order; those that are sold out come last in their option. `label`
 * is what people read: `2 × Cheese`.
 */
export function chosenOf(product: Product, choices: OrderItem['choices']) {
  return product.options.flatMap((option) =>
    [...option.choices, ...(option.soldOut ?? [])].flatMap((choice) => {
      const times = timesIn(choices[option.id] ?? [], choice.id);
      const label = times > 1 ? `${times} × ${choice.name}` : choice.name;
      return times === 0 ? [] : [{ ...choice, times, label, option: option.name }];
    }),
  );
}

function timesIn(taken: readonly string[], choiceId: string): number {
  return taken.filter((id) => id === choiceId).length;
}

function piecesPerProduct(items: readonly OrderItem[]): ReadonlyMap<string, number> {
  const pieces = new Map<string, number>();
  for (const { productId, quantity } of items) {
    pieces.set(productId, (pieces.get(productId) ?? 0) + quantity);
  }
  return pieces;
}
