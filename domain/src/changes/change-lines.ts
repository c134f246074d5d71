/**
 * Changing an order that was accepted: prices, tax, and stock afterwards, by the same functions as
 * when it was placed. Lines keep the price that they were sold at, and their ID: the
 * kitchen's marks and refunds name it, so the ID of a removed line is never used again. Sorted lines
 * and `items` belong together, one by one.
 */
import type { Product } from '../catalog/product.ts';
import { limits } from '../limits.ts';
import { keptDiscount } from '../money/discount.ts';
import { type PriceSettings, priceOrder, type Totals, totalsOf } from '../money/pricing.ts';
import type { OrderItem } from '../order/item.ts';
import { sizeProblemOf } from '../order/item-columns.ts';
import { type NamedLine, sortedLines } from '../order/lines.ts';
import type { Order, OrderLine } from '../order/schema.ts';
import type { AllTexts } from '../texts/catalogs.ts';
import { texts } from '../texts/texts.ts';

/** Until the kitchen is done. */
export const changeableStatuses = ['pending', 'confirmed', 'preparing'] as const;

export function isChangeable({ status }: Pick<Order, 'status'>): boolean {
  return changeableStatuses.some((one) => one === status);
}

export interface LineChange {
  /** Line ID → new quantity; 0 removes the line. */
  readonly lines: Readonly<Record<string, number>>;
  readonly added: readonly OrderItem[];
  /** How and when the customer gets it, if that changes. */
  readonly fulfilment?: Fulfilment;
}

export interface ChangedOrder extends Totals {
  readonly fulfilment: Fulfilment;
  readonly lines: Readonly<Record<string, OrderLine>>;
  readonly items: OrderItem[];
  /** The highest line ID that was ever given. */
  readonly lastLine: number;
  readonly stockTaken: Readonly<Record<string, number>>;
  /** Product ID → pieces to take from its stock; negative: to return. */
  readonly stockChange: Readonly<Record<string, number>>;
}

export type ChangeResult =
  | { readonly ok: true; readonly changed: ChangedOrder }
  | { readonly ok: false; readonly message: string };

type Fulfilment = Order['fulfilment'];

type Catalogue = ReadonlyMap<string, Product>;

/** Whether the kitchen has made the line already: then it's refunded, not removed. */
export function isMade({ status, prepared }: Order, lineId: string): boolean {
  return status === 'preparing' && lineId in prepared;
}

/** How and when the customer gets it after `change`; null if as before. */
export function movedBy(
  { fulfilment: { type, requestedFor } }: Pick<Order, 'fulfilment'>,
  { fulfilment }: Pick<LineChange, 'fulfilment'>,
): Fulfilment | null {
  if (fulfilment === undefined) return null;
  const isSame = fulfilment.type === type && fulfilment.requestedFor === requestedFor;
  return isSame ? null : fulfilment;
}

/**
 * `order` after `change`. `shop` has the terms of the order's address; what is a delivery already
 * never gets a higher fee by a change, and of the same type, it keeps the percentage of its service
 * charge.
 */
export function changeLines(
  order: Order,
  change: LineChange,
  catalogue: Catalogue,
  shop: PriceSettings,
  { changing: says, refusals }: Pick<AllTexts, 'changing' | 'refusals'> = texts,
): ChangeResult {
  const known = sortedLines(order);
  if (known.length !== order.items.length || order.currency !== shop.currency) {
    return refuse(says.notChangeable);
  }
  const quantityOf = ([id, { quantity }]: NamedLine) => change.lines[id] ?? quantity;
  const touched = known.filter((line) => quantityOf(line) !== line[1].quantity);
  const made = touched.find(([id]) => isMade(order, id));
  if (made) return refuse(says.lineMade({ product: made[1].name }));
  if (Object.keys(change.lines).some((id) => !(id in order.lines))) return refuse(says.lineGone);
  const moved = movedBy(order, change);
  if (touched.length === 0 && change.added.length === 0 && moved === null) {
    return refuse(says.nothingChanged);
  }
  const fulfilment = moved ?? order.fulfilment;
  const isDelivered = order.fulfilment.type === 'delivery';

  const returned = returnedStock(order, touched, quantityOf);
  const more = known.flatMap((line, index) => {
    const pieces = quantityOf(line) - line[1].quantity;
    const item = order.items[index];
    return pieces > 0 && item ? [{ ...item, quantity: pieces }] : [];
  });
  const wanted = { fulfilment, items: [...more, ...change.added] };
  const priced = priceOrder(wanted, withStock(catalogue, returned), shop, refusals);
  if (!priced.ok) return refuse(priced.problems[0]?.message ?? refusals.itemGone);

  const kept = known.filter((line) => quantityOf(line) > 0);
  const first = (order.changed?.lastLine ?? known.length) + 1;
  const added = sortedLines(priced.priced)
    .slice(more.length)
    .map(([, line], index): NamedLine => [String(first + index).padStart(2, '0'), line]);
  const lines = [
    ...kept.map((line): NamedLine => [line[0], { ...line[1], quantity: quantityOf(line) }]),
    ...added,
  ];
  const items = [
    ...known.flatMap((line, index) => {
      const item = order.items[index];
      const quantity = quantityOf(line);
      return quantity > 0 && item ? [{ ...item, quantity }] : [];
    }),
    ...change.added,
  ];
  if (lines.length === 0) return refuse(says.nothingLeft);
  const totals = totalsOf(
    lines.map(([, line]) => line),
    { fulfilment },
    {
      ...shop,
      taxIncluded: order.taxIncluded,
      ...(isDelivered && { deliveryFee: order.deliveryFee ?? 0 }),
      ...keptDiscount(order),
      ...(fulfilment.type === order.fulfilment.type && {
        serviceCharge: order.serviceChargePercent ?? 0,
        serviceChargeFor: 'all',
      }),
    },
  );
  const isTooMuch =
    lines.length > limits.itemsPerOrder ||
    first + added.length > 100 ||
    totals.total > limits.orderTotal;
  const size = isTooMuch ? refusals.totalTooHigh : sizeProblemOf(items);
  if (size !== null) return refuse(size);
  const stockTaken = order.test ? {} : priced.priced.stockTaken;
  return {
    ok: true,
    changed: {
      ...totals,
      fulfilment,
      lines: Object.fromEntries(lines),
      items,
      lastLine: first + added.length - 1,
      ...stockAfter(order.stockTaken, stockTaken, returned),
    },
  };
}

function refuse(message: string): ChangeResult {
  return { ok: false, message };
}

/** Product ID → pieces that go back, of those that the order holds. */
function returnedStock(
  { stockTaken }: Order,
  touched: readonly NamedLine[],
  quantityOf: (line: NamedLine) => number,
): Readonly<Record<string, number>> {
  const returned: Record<string, number> = {};
  for (const line of touched) {
    const [, { productId, quantity }] = line;
    const pieces = Math.max(0, quantity - quantityOf(line));
    const held = (stockTaken[productId] ?? 0) - (returned[productId] ?? 0);
    if (Math.min(pieces, held) > 0) {
      returned[productId] = (returned[productId] ?? 0) + Math.min(pieces, held);
    }
  }
  return returned;
}

/** What goes back can be sold again in the same change, such as with another choice. */
function withStock(catalogue: Catalogue, returned: Readonly<Record<string, number>>): Catalogue {
  return new Map(
    [...catalogue].map(([id, product]) => {
      const { stock } = product;
      return [id, stock === null ? product : { ...product, stock: stock + (returned[id] ?? 0) }];
    }),
  );
}

function stockAfter(
  before: Readonly<Record<string, number>>,
  taken: Readonly<Record<string, number>>,
  returned: Readonly<Record<string, number>>,
): Pick<ChangedOrder, 'stockTaken' | 'stockChange'> {
  const changes = [...new Set([...Object.keys(taken), ...Object.keys(returned)])]
    .map((id) => [id, (taken[id] ?? 0) - (returned[id] ?? 0)] as const)
    .filter(([, pieces]) => pieces !== 0);
  const stockTaken = { ...before };
  for (const [id, pieces] of changes) stockTaken[id] = (stockTaken[id] ?? 0) + pieces;
  return {
    stockTaken: Object.fromEntries(Object.entries(stockTaken).filter(([, pieces]) => pieces > 0)),
    stockChange: Object.fromEntries(changes),
  };
}
