/**
 * The figures of a day: orders are added one by one, in any order, so memory only depends on the
 * size of the result. Also merges the figures of several days.
 */

import { lineTotal } from '../money/money.ts';
import type { Order } from '../order/schema.ts';
import type { Shop } from '../shop/settings.ts';
import { hourIn } from '../time/shop-days.ts';
import type { Figures, Outcome, StepFigures } from './schema.ts';
import { addTo, averageOf, mergeSpreads, newSpread, quantileOf, type Spread } from './spread.ts';
import { type InsightStep, isLate, stepsOf } from './steps.ts';

export type InsightShop = Pick<Shop, 'currency' | 'timeZone' | 'ticketLateMinutes'>;
type Reason = Figures['reasons'][number];
type Seller = Figures['bestSellers'][number];

/** More than anyone reads, so that merged days rarely lack an entry. */
const kept = { reasons: 100, sellers: 200 } as const;
/** Up to this many different reasons are counted per day; any others become "Other reasons". */
const mostReasons = 300;
const otherReasons = 'Other reasons';

/** Collects the figures of the orders that are added to it. */
export class FigureCount {
  private readonly shop: InsightShop;
  private readonly now: number;
  private orders = 0;
  private readonly outcomes: Record<Outcome, number> = {
    completed: 0,
    cancelled: 0,
    rejected: 0,
    open: 0,
  };
  /** Currency → the totals of completed orders, less what was refunded. */
  private readonly revenues = new Map<string, number>();
  private readonly late = { late: 0, measured: 0 };
  private readonly spreads = stepRecord(newSpread);
  private readonly reasons = new Map<string, Reason>();
  private readonly sellers = new Map<string, Seller>();
  private readonly hours = Array.from({ length: 24 }, () => ({ orders: 0, revenue: 0 }));

  /** Open orders count as late or not as of `now` (ms). */
  constructor(shop: InsightShop, now: number) {
    this.shop = shop;
    this.now = now;
  }

  add(order: Order): void {
    if (order.test) return;
    const hour = this.hours[hourIn(this.shop.timeZone, order.placedAt)];
    this.orders += 1;
    if (hour) hour.orders += 1;
    this.outcomes[outcomeOf(order)] += 1;
    for (const [step, duration] of stepsOf(order)) {
      addTo(this.spreads[step], duration);
    }
    const late = isLate(order, this.shop, this.now);
    if (late !== null) this.late.measured += 1;
    if (late) this.late.late += 1;
    if (order.status === 'completed') {
      const { total = 0, currency = this.shop.currency } = order;
      const kept = total - refundOf(order);
      addAmount(this.revenues, currency, kept);
      const isOwn = currency === this.shop.currency;
      if (hour && isOwn) hour.revenue += kept;
      this.addLines(order, isOwn);
    }
    if (order.status === 'cancelled' || order.status === 'rejected') {
      this.addReason(order.status, (order.reason ?? '').trim());
    }
  }

  result(): Figures {
    return {
      currency: this.shop.currency,
      orders: this.orders,
      outcomes: { ...this.outcomes },
      ...revenueIn(this.shop.currency, this.revenues),
      steps: stepRecord((step) => withFigures(this.spreads[step])),
      late: { ...this.late },
      reasons: topReasons([...this.reasons.values()]),
      bestSellers: topSellers([...this.sellers.values()]),
      hours: this.hours.map((hour) => ({ ...hour })),
    };
  }

  private addReason(outcome: Reason['outcome'], given: string): void {
    const isKnown = this.reasons.has(`${outcome} ${given}`);
    const reason = isKnown || this.reasons.size < mostReasons ? given : otherReasons;
    const key = `${outcome} ${reason}`;
    const count = (this.reasons.get(key)?.count ?? 0) + 1;
    this.reasons.set(key, { outcome, reason, count });
  }

  /** Pieces always count; amounts only in the shop's currency. */
  private addLines(order: Order, isOwn: boolean): void {
    for (const { productId, name, quantity, unitPrice } of Object.values(order.lines)) {
      const before = this.sellers.get(productId);
      this.sellers.set(productId, {
        productId,
        name,
        quantity: (before?.quantity ?? 0) + quantity,
        revenue: (before?.revenue ?? 0) + (isOwn ? lineTotal(unitPrice, quantity) : 0),
      });
    }
  }
}

/**
 * The figures of several days, in their order, as if they were one; null if there are none. Amounts
 * are in the currency of the last one.
 */
export function mergeFigures(days: readonly Figures[]): Figures | null {
  const last = days.at(-1);
  if (!last) return null;
  const { currency } = last;
  const own = days.filter((day) => day.currency === currency);
  const sum = (of: (day: Figures) => number) => days.reduce((total, day) => total + of(day), 0);
  const reasons = new Map<string, Reason>();
  for (const reason of days.flatMap((day) => day.reasons)) {
    const key = `${reason.outcome} ${reason.reason}`;
    reasons.set(key, { ...reason, count: reason.count + (reasons.get(key)?.count ?? 0) });
  }
  const sellers = new Map<string, Seller>();
  for (const seller of days.flatMap((day) => day.bestSellers)) {
    const before = sellers.get(seller.productId);
    sellers.set(seller.productId, {
      ...seller,
      quantity: seller.quantity + (before?.quantity ?? 0),
      revenue: before?.revenue ?? 0,
    });
  }
  for (const { productId, revenue } of own.flatMap((day) => day.bestSellers)) {
    const seller = sellers.get(productId);
    if (seller) sellers.set(productId, { ...seller, revenue: seller.revenue + revenue });
  }
  const revenues = new Map<string, number>();
  for (const day of days) {
    addAmount(revenues, day.currency, day.revenue);
    for (const [other, amount] of Object.entries(day.otherRevenue)) {
      addAmount(revenues, other, amount);
    }
  }
  return {
    currency,
    orders: sum(({ orders }) => orders),
    outcomes: {
      completed: sum(({ outcomes }) => outcomes.completed),
      cancelled: sum(({ outcomes }) => outcomes.cancelled),
      rejected: sum(({ outcomes }) => outcomes.rejected),
      open: sum(({ outcomes }) => outcomes.open),
    },
    ...revenueIn(currency, revenues),
    steps: stepRecord((step) => withFigures(mergeSpreads(days.map(({ steps }) => steps[step])))),
    late: { late: sum(({ late }) => late.late), measured: sum(({ late }) => late.measured) },
    reasons: topReasons([...reasons.values()]),
    bestSellers: topSellers([...sellers.values()]),
    hours: last.hours.map((_hour, index) => ({
      orders: sum(({ hours }) => hours[index]?.orders ?? 0),
      revenue: own.reduce((total, { hours }) => total + (hours[index]?.revenue ?? 0), 0),
    })),
  };
}

interface Followed {
  readonly followed: number | null;
  readonly steps: { readonly confirm: { readonly count: number } };
}

/** How many of the confirmed orders were followed live; null if no day counted that. */
export function mergeFollowed(days: readonly Followed[]): { followed: number; of: number } | null {
  const counted = days.filter(({ followed }) => followed !== null);
  if (counted.length === 0) return null;
  return {
    followed: counted.reduce((sum, { followed }) => sum + (followed ?? 0), 0),
    of: counted.reduce((sum, { steps }) => sum + steps.confirm.count, 0),
  };
}

/** How much of its total was refunded; not what was paid beyond it. */
export function refundOf({ total = 0, payment }: Pick<Order, 'total' | 'payment'>): number {
  if (payment?.refunded === undefined) return 0;
  return Math.max(0, payment.refunded - Math.max(0, payment.paid - total));
}

function addAmount(amounts: Map<string, number>, currency: string, amount: number): void {
  amounts.set(currency, (amounts.get(currency) ?? 0) + amount);
}

/** Amounts in different currencies aren't one number. */
function revenueIn(currency: string, revenues: ReadonlyMap<string, number>) {
  const others = [...revenues].filter(([other, amount]) => other !== currency && amount > 0);
  return {
    revenue: revenues.get(currency) ?? 0,
    otherRevenue: Object.fromEntries(others.toSorted(([a], [b]) => compare(a, b))),
  };
}

function outcomeOf({ status }: Order): Outcome {
  if (status === 'completed' || status === 'cancelled' || status === 'rejected') return status;
  return 'open';
}

function withFigures(spread: Spread): StepFigures {
  return {
    ...spread,
    average: averageOf(spread),
    median: quantileOf(spread, 0.5),
    p90: quantileOf(spread, 0.9),
  };
}

function stepRecord<Value>(of: (step: InsightStep) => Value): Record<InsightStep, Value> {
  return {
    confirm: of('confirm'),
    start: of('start'),
    prepare: of('prepare'),
    collect: of('collect'),
    fetch: of('fetch'),
    deliver: of('deliver'),
    whole: of('whole'),
  };
}

/** Ties are sorted by name, so the same orders always give the same figures. */
function topReasons(reasons: readonly Reason[]): Reason[] {
  return reasons
    .toSorted((a, b) => b.count - a.count || compare(a.reason, b.reason))
    .slice(0, kept.reasons);
}

function topSellers(sellers: readonly Seller[]): Seller[] {
  return sellers
    .toSorted((a, b) => b.quantity - a.quantity || b.revenue - a.revenue || compare(a.name, b.name))
    .slice(0, kept.sellers);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
