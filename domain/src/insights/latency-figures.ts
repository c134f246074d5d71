/**
 * How long changes took to arrive on screens, by kind of screen, as reported by clients. Clients
 * can report anything, so each person's reports have limited weight.
 */

import type { Order } from '../order/schema.ts';
import { countLate, latencyQuantile, latencySpread } from './latency.ts';
import { type LatencyReport, type ReportingSurface, reportingSurfaces } from './latency-report.ts';
import type { LatencyFigures, SurfaceLatency } from './schema.ts';
import { mergeSpreads, type Spread } from './spread.ts';

/**
 * The most changes of one person that count per day. A wall screen sees thousands; they are scaled
 * down together, so the whole day counts and not only its first hour.
 */
export const maxChangesPerPerson = 200;

/**
 * Anyone can be many guests. A customer's reports count only once the shop has confirmed an order
 * of theirs, and only for this many changes per order: its moves and its new estimates.
 */
export const maxChangesPerOrder = 20;

/** Collects reports and the orders of the same day, in any order. */
export class LatencyCount {
  private readonly orders = new Map<string, number>();
  private readonly people = new Map<
    string,
    { uid: string; surface: ReportingSurface; spread: Spread }
  >();

  addOrder({ customerId, statusTimes }: Pick<Order, 'customerId' | 'statusTimes'>): void {
    if (statusTimes.confirmed === undefined) return;
    this.orders.set(customerId, (this.orders.get(customerId) ?? 0) + 1);
  }

  add({ uid, surface, latencies }: Pick<LatencyReport, 'uid' | 'surface' | 'latencies'>): void {
    const key = `${surface} ${uid}`;
    const before = this.people.get(key);
    const spread = latencySpread(latencies);
    this.people.set(key, {
      uid,
      surface,
      spread: before ? mergeSpreads([before.spread, spread]) : spread,
    });
  }

  /** Null if nothing was reported. */
  result(): LatencyFigures | null {
    const people = [...this.people.values()];
    return figuresOf((surface) =>
      people.flatMap((person) =>
        person.surface === surface ? scaled(person.spread, this.mostOf(person)) : [],
      ),
    );
  }

  private mostOf({ uid, surface }: { uid: string; surface: ReportingSurface }): number {
    if (surface !== 'customer') return maxChangesPerPerson;
    return Math.min((this.orders.get(uid) ?? 0) * maxChangesPerOrder, maxChangesPerPerson);
  }
}

/** The deliveries of several days as if they were one; null if there were none. */
export function mergeLatencies(
  days: readonly (LatencyFigures | null | undefined)[],
): LatencyFigures | null {
  return figuresOf((surface) => days.flatMap((day) => day?.[surface] ?? []));
}

/** All surfaces together; null if there are none. */
export function totalLatency(figures: LatencyFigures): SurfaceLatency | null {
  return withFigures(reportingSurfaces.flatMap((surface) => figures[surface] ?? []));
}

function figuresOf(spreadsOf: (surface: ReportingSurface) => readonly Spread[]) {
  const found = reportingSurfaces.flatMap((surface) => {
    const figures = withFigures(spreadsOf(surface));
    return figures ? [[surface, figures] as const] : [];
  });
  return found.length === 0 ? null : (Object.fromEntries(found) as LatencyFigures);
}

function withFigures(spreads: readonly Spread[]): SurfaceLatency | null {
  const { count, sum, classes } = mergeSpreads(spreads);
  const [p50, p95] = [0.5, 0.95].map((share) => latencyQuantile({ count, sum, classes }, share));
  if (typeof p50 !== 'number' || typeof p95 !== 'number') return null;
  return { count, sum, classes, p50, p95, late: countLate({ count, sum, classes }) };
}

/** Unchanged, or scaled down to a total of `most` with the same distribution. */
function scaled(spread: Spread, most: number): readonly Spread[] {
  if (most === 0) return [];
  if (spread.count <= most) return [spread];
  const factor = most / spread.count;
  const classes: Record<string, number> = {};
  let [seen, kept] = [0, 0];
  const sorted = Object.entries(spread.classes).toSorted(([a], [b]) => Number(a) - Number(b));
  for (const [name, many] of sorted) {
    seen += many;
    const share = Math.round(seen * factor) - kept;
    if (share > 0) classes[name] = share;
    kept += share;
  }
  return [{ count: kept, sum: spread.sum * factor, classes }];
}
