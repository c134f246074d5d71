/**
 * `insights/{yyyy-mm-dd}`: the figures of a day, always recomputed from the orders that were placed
 * on it. Running it twice, late, or concurrently gives the same document. A day with open orders is
 * recomputed until they are all closed.
 */

import { FigureCount } from '@fireline/domain/insights/figures';
import { LatencyCount } from '@fireline/domain/insights/latency-figures';
import { latencyReportSchema } from '@fireline/domain/insights/latency-report';
import {
  anyOrder,
  filteredOrdersQuery,
  insightDaysQuery,
  latencyReportsQuery,
  oldestOrderQuery,
  trackingViewsQuery,
} from '@fireline/domain/insights/queries';
import { type InsightDay, insightDaySchema } from '@fireline/domain/insights/schema';
import { orderSchema } from '@fireline/domain/order/schema';
import { checkInput } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { toPlain } from '@fireline/domain/plain';
import { dateIn } from '@fireline/domain/shop/opening-hours';
import type { Shop } from '@fireline/domain/shop/settings';
import { type DaySpan, dateAfter, datesBetween, daySpan } from '@fireline/domain/time/shop-days';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import type { Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { pagesOf } from '../lib/pages-of.ts';
import { readShop } from '../lib/read-shop.ts';
import { readIfStored, readStored, toQuery } from '../lib/stored.ts';
import * as logs from '../logs.ts';

export interface RollUpContext extends Context {
  /** How many orders are in memory at once. */
  readonly pageSize?: number;
}

/** The most days that one run catches up on; the next run continues. */
export const daysPerRun = 31;
/** How many days back a missing day is looked for. */
const daysLookedBack = 400;
/** After this many days, orders that are still open no longer cause a new run. */
const daysUntilSettled = 7;

/** Computes the days that are over and have no figures yet, oldest first. Returns their dates. */
export async function rollUpMissing(context: RollUpContext): Promise<readonly string[]> {
  const shop = await readShop(context.db);
  if (shop === null) return [];
  const yesterday = dateAfter(dateIn(shop.timeZone, context.now()), -1);
  const missing = await missingDates(context.db, shop, yesterday);
  for (const date of missing) await rollUpDay(context, shop, date);
  return missing;
}

/**
 * Recomputes every day from `first` to `last` that is over, but no more than the last `daysPerRun`
 * of them. Returns their dates.
 */
export async function rollUpRange(
  context: RollUpContext,
  first: string,
  last: string,
): Promise<readonly string[]> {
  const shop = await readShop(context.db);
  if (shop === null) return [];
  const yesterday = dateAfter(dateIn(shop.timeZone, context.now()), -1);
  const end = last < yesterday ? last : yesterday;
  const earliest = dateAfter(end, 1 - daysPerRun);
  const dates = datesBetween(later(first, earliest), end);
  for (const date of dates) await rollUpDay(context, shop, date);
  return dates;
}

function later(one: string, other: string): string {
  return [one, other].toSorted().at(-1) ?? one;
}

/** Computes the figures of one day and overwrites any earlier ones. */
async function rollUpDay({ db, now, pageSize = 300 }: RollUpContext, shop: Shop, date: string) {
  const madeAt = now();
  const span = daySpan(date, shop.timeZone);
  const count = new FigureCount(shop, madeAt);
  const latencies = new LatencyCount();
  const spec = filteredOrdersQuery(span, anyOrder, pageSize);
  for await (const snapshot of pagesOf(db, spec)) {
    const order = readableOrder(snapshot);
    if (!order) continue;
    count.add(order);
    latencies.addOrder(order);
  }
  const known = readIfStored(insightDaySchema, await db.doc(paths.insightDay(date)).get())?.value;
  const day: InsightDay = {
    ...count.result(),
    delivery: await latenciesOf({ db, pageSize }, latencies, span, known),
    followed: await followedOf(db, span, known),
    date,
    timeZone: shop.timeZone,
    lateMinutes: shop.ticketLateMinutes,
    ...span,
    madeAt,
  };
  await db.doc(paths.insightDay(date)).set(encode.document(insightDaySchema, day));
}

/**
 * How long changes took to arrive on that day. Reports are kept for two weeks: a day that is
 * recomputed after that keeps its earlier figures.
 */
async function latenciesOf(
  { db, pageSize }: { readonly db: Firestore; readonly pageSize: number },
  /** Already contains the orders of the day. */
  count: LatencyCount,
  span: DaySpan,
  known: InsightDay | undefined,
): Promise<InsightDay['delivery']> {
  const spec = latencyReportsQuery(span, pageSize);
  for (const collection of [paths.latencyReports, paths.formerLatencyReports]) {
    for await (const snapshot of pagesOf(db, { ...spec, collection })) {
      const report = checkInput(latencyReportSchema, toPlain(snapshot.data()));
      if (report.ok) count.add(report.value);
      else logs.reportMissingFromFigures(snapshot.ref.path);
    }
  }
  return count.result() ?? known?.delivery ?? null;
}

/** How many orders of that day were followed live: never fewer than before, as those expire. */
async function followedOf(
  db: Firestore,
  span: DaySpan,
  known: InsightDay | undefined,
): Promise<number> {
  const counted = await toQuery(db, trackingViewsQuery(span)).count().get();
  return Math.max(counted.data().count, known?.followed ?? 0);
}

async function missingDates(
  db: Firestore,
  shop: Shop,
  yesterday: string,
): Promise<readonly string[]> {
  const [oldest] = (await toQuery(db, oldestOrderQuery()).get()).docs;
  const placedAt: unknown = oldest?.get('placedAt')?.toMillis();
  if (typeof placedAt !== 'number') return [];
  const firstDate = dateIn(shop.timeZone, placedAt);
  const earliest = dateAfter(yesterday, -daysLookedBack);
  const first = later(firstDate, earliest);
  const { docs } = await toQuery(db, insightDaysQuery(first, yesterday))
    .select('date', 'outcomes', 'timeZone')
    .get();
  const settled = new Set(
    docs.filter((day) => isSettled(day, shop, yesterday)).map(({ id }) => id),
  );
  return datesBetween(first, yesterday)
    .filter((date) => !settled.has(date))
    .slice(0, daysPerRun);
}

function isSettled(day: DocumentSnapshot, shop: Shop, yesterday: string): boolean {
  const isRecent = day.id > dateAfter(yesterday, -daysUntilSettled);
  // After a change of its time zone, the shop's days have different bounds.
  return !isRecent || (day.get('outcomes.open') === 0 && day.get('timeZone') === shop.timeZone);
}

function readableOrder(snapshot: DocumentSnapshot) {
  try {
    return readStored(orderSchema, snapshot).value;
  } catch (error) {
    logs.orderMissingFromFigures(snapshot.id, error);
    return null;
  }
}
