import { LatencyCount } from '@fireline/domain/insights/latency-figures';
import type { LatencyReport } from '@fireline/domain/insights/latency-report';
import type { LatencyFigures } from '@fireline/domain/insights/schema';
import type { Order } from '@fireline/domain/order/schema';
import { minute } from '@fireline/domain/time/durations';
import type { DaySpan } from '@fireline/domain/time/shop-days';
import { useEffect, useMemo, useState } from 'react';
import { officeSources } from '#entities/shop/office-sources.ts';
import { readPage } from '#platform/firestore/read-page.ts';

/** How often to read the reports (ms), and how many of the newest. */
const every = minute;
const size = 300;

export interface TodayLatency {
  readonly figures: LatencyFigures | null;
  /** Whether there are more reports than were read. */
  readonly isPart: boolean;
}

/** How long today's changes took to arrive; null until loaded. Past days come from the roll-up. */
export function useTodayLatency(
  { from, to }: DaySpan,
  orders: readonly Order[],
): TodayLatency | null {
  const [reports, setReports] = useState<readonly LatencyReport[] | null>(null);
  useEffect(() => {
    let isMounted = true;
    async function read() {
      if (document.visibilityState !== 'visible') return;
      try {
        const { entries } = await readPage(officeSources.latencyReports({ from, to }, size));
        if (isMounted) setReports(entries.map(({ data }) => data));
      } catch {
        // Keep what is shown; the next read is in a minute.
      }
    }
    void read();
    const timer = setInterval(() => void read(), every);
    return () => {
      isMounted = false;
      clearInterval(timer);
    };
  }, [from, to]);
  return useMemo(() => reports && latencyOf(reports, orders), [reports, orders]);
}

function latencyOf(reports: readonly LatencyReport[], orders: readonly Order[]): TodayLatency {
  const count = new LatencyCount();
  for (const order of orders) count.addOrder(order);
  for (const report of reports) count.add(report);
  return { figures: count.result(), isPart: reports.length === size };
}
