/** The cart against the menu as it is now: what each line costs, and what is wrong with it. */
import { formatMoney } from '@fireline/domain/money';
import type { FulfilmentType } from '@fireline/domain/order-status';
import { priceOrder, type Totals, totalsOf, unitPriceOf } from '@fireline/domain/pricing';
import type { Product } from '@fireline/domain/schemas/product';
import type { Shop } from '@fireline/domain/schemas/settings';
import { type CartLine, lineKey } from './cart-lines.ts';

export interface CheckedLine {
  readonly key: string;
  readonly line: CartLine;
  /** Null if it is gone from the menu. */
  readonly product: Product | null;
  readonly name: string;
  /** The names of what was chosen, in the menu's order. */
  readonly choices: readonly string[];
  /** One piece with its choices, minor units, as the menu says now. */
  readonly unitPrice: number;
  /** Keeps the order from being placed. */
  readonly problem: string | null;
  /** Worth knowing, no obstacle: the price has changed. */
  readonly notice: string | null;
}

export interface CheckedCart {
  readonly lines: readonly CheckedLine[];
  /** An estimate: of the lines that can be had now. */
  readonly totals: Totals;
  readonly hasProblems: boolean;
  /** Of the slowest line. */
  readonly prepMinutes: number;
}

export function checkCart(
  lines: readonly CartLine[],
  menu: ReadonlyMap<string, Product>,
  shop: Pick<Shop, 'taxRate' | 'deliveryFee' | 'currency'>,
  type: FulfilmentType,
): CheckedCart {
  const fulfilment = { type, requestedFor: null };
  const result = priceOrder({ items: [...lines], fulfilment }, menu, shop);
  const problems = new Map(
    result.ok ? [] : result.problems.map(({ index, message }) => [index, message]),
  );
  const checked = lines.map((line, index) =>
    checkLine(line, menu.get(line.productId) ?? null, problems.get(index) ?? null, shop.currency),
  );
  const orderable = checked.filter(({ problem }) => problem === null);
  return {
    lines: checked,
    totals: totalsOf(
      orderable.map(({ unitPrice, line }) => ({ unitPrice, quantity: line.quantity })),
      { fulfilment },
      shop,
    ),
    hasProblems: orderable.length < checked.length,
    prepMinutes: Math.max(0, ...orderable.map(({ product }) => product?.prepMinutes ?? 0)),
  };
}

function checkLine(
  line: CartLine,
  product: Product | null,
  problem: string | null,
  currency: string,
): CheckedLine {
  const common = { key: lineKey(line), line };
  if (!product) {
    const { name, unitPrice } = line.seen;
    const gone = `${name} is no longer on the menu.`;
    return {
      ...common,
      product,
      name,
      choices: [],
      unitPrice,
      problem: gone,
      notice: null,
    };
  }
  const unitPrice = unitPriceOf(product, line.choices);
  const { seen } = line;
  return {
    ...common,
    product,
    name: product.name,
    choices: product.options.flatMap((option) =>
      option.choices
        .filter(({ id }) => line.choices[option.id]?.includes(id))
        .map(({ name }) => name),
    ),
    unitPrice,
    problem,
    notice:
      problem === null && unitPrice !== seen.unitPrice
        ? `The price is now ${formatMoney(unitPrice, currency)}; it was ${formatMoney(seen.unitPrice, currency)}.`
        : null,
  };
}
