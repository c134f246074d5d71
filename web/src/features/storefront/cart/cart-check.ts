/** Checks the cart against the current menu: what each line costs, and what is wrong with it. */

import type { Allergen, Product } from '@fireline/domain/catalog/product';
import { limits } from '@fireline/domain/limits';
import { formatMoney } from '@fireline/domain/money/money';
import {
  allergensOf,
  chosenOf,
  type PriceSettings,
  priceOrder,
  type Totals,
  totalsOf,
  unitPriceOf,
} from '@fireline/domain/money/pricing';
import { percentOf } from '@fireline/domain/money/tax-rates';
import type { FulfilmentType } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import { type CartLine, lineKey, piecesIn } from './cart-lines.ts';

export interface CheckedLine {
  readonly key: string;
  readonly line: CartLine;
  /** Null if it is gone from the menu. */
  readonly product: Product | null;
  readonly name: string;
  /** Names of the choices, in menu order: `2 × Cheese`. */
  readonly choices: readonly string[];
  /** In it, with its choices. */
  readonly allergens: readonly Allergen[];
  /** Current price of one item with its choices, in minor units. */
  readonly unitPrice: number;
  /** Prevents the order from being placed. */
  readonly problem: string | null;
  /** The price differs from the one the customer saw; they have to accept it. */
  readonly notice: string | null;
  /** Maximum quantity of this line, given what other lines of the product leave. May be 0. */
  readonly most: number;
}

export interface CheckedCart {
  readonly lines: readonly CheckedLine[];
  /** An estimate, based on the lines that are available now. */
  readonly totals: Totals;
  readonly hasProblems: boolean;
  readonly hasNotices: boolean;
}

export function checkCart(
  lines: readonly CartLine[],
  menu: ReadonlyMap<string, Product>,
  shop: PriceSettings,
  type: FulfilmentType,
): CheckedCart {
  const fulfilment = { type, requestedFor: null };
  const result = priceOrder({ items: [...lines], fulfilment }, menu, shop);
  const problems = new Map(
    result.ok ? [] : result.problems.map(({ index, message }) => [index, message]),
  );
  const checked = lines.map((line, index) =>
    checkLine(line, {
      product: menu.get(line.productId) ?? null,
      problem: problems.get(index) ?? null,
      others: lines.filter((other) => other !== line && other.productId === line.productId),
      currency: shop.currency,
    }),
  );
  const orderable = checked.filter(({ problem }) => problem === null);
  return {
    lines: checked,
    totals: totalsOf(
      orderable.map(({ unitPrice, line, product }) => ({
        unitPrice,
        quantity: line.quantity,
        taxRate: product ? percentOf(product.taxRateId, shop) : undefined,
      })),
      { fulfilment },
      shop,
    ),
    hasProblems: orderable.length < checked.length,
    hasNotices: checked.some(({ notice }) => notice !== null),
  };
}

interface LineFacts {
  readonly product: Product | null;
  readonly problem: string | null;
  /** The other lines of the same product. */
  readonly others: readonly CartLine[];
  readonly currency: string;
}

function checkLine(line: CartLine, { product, problem, others, currency }: LineFacts): CheckedLine {
  const { seen } = line;
  if (!product) {
    return {
      key: lineKey(line),
      line,
      product,
      name: seen.name,
      choices: [],
      allergens: [],
      unitPrice: seen.unitPrice,
      problem: texts.cart.gone({ name: seen.name }),
      notice: null,
      most: 0,
    };
  }
  const unitPrice = unitPriceOf(product, line.choices);
  return {
    key: lineKey(line),
    line,
    product,
    name: product.name,
    choices: chosenOf(product, line.choices).map(({ label }) => label),
    allergens: allergensOf(product, line.choices),
    unitPrice,
    problem,
    notice:
      problem === null && unitPrice !== seen.unitPrice
        ? texts.cart.priceChanged({
            before: formatMoney(seen.unitPrice, currency),
            now: formatMoney(unitPrice, currency),
          })
        : null,
    most: maxQuantity(product, piecesIn(others)),
  };
}

/** How many of `product` one line can have if the cart already has `taken`. */
export function maxQuantity({ available, stock }: Product, taken: number): number {
  if (!available) return 0;
  const left = stock === null ? limits.quantityPerItem : stock - taken;
  return Math.max(0, Math.min(left, limits.quantityPerItem));
}

/** Current prices, for marking as seen. */
export function pricesNow(checked: CheckedCart): ReadonlyMap<string, number> {
  return new Map(checked.lines.map(({ key, unitPrice }) => [key, unitPrice]));
}
