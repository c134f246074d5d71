import type { FirelineError } from '@fireline/domain/errors';
import { FigureCount } from '@fireline/domain/insights/figures';
import type { Figures } from '@fireline/domain/insights/schema';
import type { Shop } from '@fireline/domain/shop/settings';
import { daySpan } from '@fireline/domain/time/shop-days';
import { useEffect, useMemo, useState } from 'react';
import { officeSources } from '#entities/shop/office-sources.ts';
import { useNow } from '#lib/time/use-now.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import { asFirelineError } from './as-fireline-error.ts';
import { type Today, TodayReader } from './today-reader.ts';

/** The shortest time between two reads (ms), however much happens. */
const pause = 4000;

export interface TodayState {
  readonly today: Today | null;
  readonly figures: Figures | null;
  /** Of the last attempt; earlier results stay. */
  readonly error: FirelineError | null;
  readonly readAgain: () => void;
}

/** Today's figures, read again shortly after an order has changed. */
export function useToday(shop: Shop, date: string): TodayState {
  const { timeZone } = shop;
  const reader = useMemo(() => new TodayReader(daySpan(date, timeZone)), [date, timeZone]);
  const [known, setKnown] = useState<{ of: TodayReader; today: Today } | null>(null);
  const [error, setError] = useState<FirelineError | null>(null);
  const [attempt, setAttempt] = useState(0);
  const change = useLatestChange();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change or an attempt triggers a read.
  useEffect(() => {
    const timer = setTimeout(read, reader.pauseLeft(pause));
    async function read() {
      try {
        // A change during the read triggers another one; this result is still shown.
        setKnown({ of: reader, today: await reader.read() });
        setError(null);
      } catch (thrown) {
        setError(asFirelineError(thrown));
      }
    }
    return () => clearTimeout(timer);
  }, [reader, change, attempt]);

  const today = known?.of === reader ? known.today : null;
  const now = useNow(30_000);
  const figures = useMemo(() => today && figuresOf(today, shop, now), [today, shop, now]);
  return { today, figures, error, readAgain: () => setAttempt((count) => count + 1) };
}

/** A string that differs whenever any order has changed. */
function useLatestChange(): string {
  const latest = useLiveQuery(officeSources.latestChange());
  if (latest.status !== 'ready' || latest.fromCache) return '';
  const [order] = latest.data.entries;
  return order && !order.hasPendingWrites ? `${order.id} ${order.data.updatedAt}` : '';
}

function figuresOf(today: Today, shop: Shop, now: number): Figures {
  const count = new FigureCount(shop, now);
  for (const order of today.orders) count.add(order);
  return count.result();
}
