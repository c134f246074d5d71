/**
 * Today's orders: counts and revenue are aggregated by the server, times come from the orders
 * themselves. Orders are read once, then only those that have changed.
 */

import { refundOf } from '@fireline/domain/insights/figures';
import {
  anyOrder,
  filteredOrdersQuery,
  totalsOfOrdersQuery,
  trackingViewsQuery,
} from '@fireline/domain/insights/queries';
import { limits } from '@fireline/domain/limits';
import type { Order } from '@fireline/domain/order/schema';
import { type OrderStatus, orderStatuses } from '@fireline/domain/order/status';
import type { DaySpan } from '@fireline/domain/time/shop-days';
import { officeSources } from '#entities/shop/office-sources.ts';
import { countAll, readAll, sumAll } from '#platform/firestore/read-all.ts';
import { readPage } from '#platform/firestore/read-page.ts';

export interface Today {
  readonly counts: Readonly<Record<OrderStatus, number>>;
  /** Number of orders placed. */
  readonly placed: number;
  /** How many orders their customers followed live. */
  readonly followed: number;
  /** Of completed orders, less what was refunded, in minor units. */
  readonly revenue: number;
  /** All of today's orders, or the first `maxOrders` on a very busy day. */
  readonly orders: readonly Order[];
}

/** How many orders are kept at most; on the busiest days, medians are based on these. */
export const maxOrders = 2000;
const pageSize = 250;

export class TodayReader {
  private readonly span: DaySpan;
  private orders = new Map<string, Order>();
  private isWhole = false;
  private readAt = 0;
  private last: Promise<unknown> = Promise.resolve();
  private changedUntil: number;

  constructor(span: DaySpan) {
    this.span = span;
    this.changedUntil = span.from;
  }

  /** How much of `pause` (ms) is left since the last read. */
  pauseLeft(pause: number): number {
    return Math.max(0, this.readAt + pause - Date.now());
  }

  /** Reads run one after the other so that results stay in order. @throws FirelineError */
  read(): Promise<Today> {
    const reading = this.last.then(() => this.readNow());
    this.last = reading.catch(() => {});
    return reading;
  }

  private async readNow(): Promise<Today> {
    const { span } = this;
    this.readAt = Date.now();
    const [counted, completed, followed, tests] = await Promise.all([
      Promise.all(orderStatuses.map((status) => countAll(countOf(status, span)))),
      sumAll(totalsOfOrdersQuery('completed', span)),
      countAll(trackingViewsQuery(span)),
      readTests(span),
      this.readOrders(),
    ]);
    const all = counted.reduce((sum, count) => sum + count, 0);
    // Fewer than we hold: some were deleted, so read everything again.
    if (all < this.orders.size) {
      this.orders = new Map();
      this.isWhole = false;
      await this.readOrders();
    }
    // The server counts test orders, too.
    const testsIn = (status: OrderStatus) => tests.filter((order) => order.status === status);
    const count = (status: OrderStatus) =>
      (counted[orderStatuses.indexOf(status)] ?? 0) - testsIn(status).length;
    const revenue = testsIn('completed').reduce((left, { total = 0 }) => left - total, completed);
    return {
      counts: {
        placed: count('placed'),
        pending: count('pending'),
        confirmed: count('confirmed'),
        preparing: count('preparing'),
        ready: count('ready'),
        out_for_delivery: count('out_for_delivery'),
        completed: count('completed'),
        cancelled: count('cancelled'),
        rejected: count('rejected'),
      },
      placed: all - tests.length,
      revenue: revenue - this.refunds(),
      followed,
      orders: [...this.orders.values()].filter(({ test }) => !test),
    };
  }

  /** What was refunded of the completed orders. */
  private refunds(): number {
    const completed = [...this.orders.values()].filter(
      ({ status, test }) => status === 'completed' && !test,
    );
    return completed.reduce((sum, order) => sum + refundOf(order), 0);
  }

  private async readOrders(): Promise<void> {
    const pages = this.isWhole
      ? readAll(officeSources.ordersChangedSince(this.changedUntil, pageSize))
      : readAll(officeSources.ordersPlacedBetween(this.span, anyOrder, pageSize));
    for await (const { entries } of pages) {
      for (const { id, data } of entries) this.take(id, data);
      if (!this.isWhole && this.orders.size >= maxOrders) break;
    }
    this.isWhole = true;
  }

  private take(id: string, order: Order): void {
    this.changedUntil = Math.max(this.changedUntil, order.updatedAt);
    const { placedAt } = order;
    if (placedAt < this.span.from || placedAt >= this.span.to) return;
    if (this.orders.has(id) || this.orders.size < maxOrders) this.orders.set(id, order);
  }
}

async function readTests({ from, to }: DaySpan): Promise<readonly Order[]> {
  const { entries } = await readPage(officeSources.testOrders());
  return entries
    .map(({ data }) => data)
    .filter(({ placedAt }) => placedAt >= from && placedAt < to);
}

function countOf(status: OrderStatus, span: DaySpan) {
  const filter = { statuses: [status], type: null };
  return filteredOrdersQuery(span, filter, limits.countSize);
}
