import { DeliveryCount } from '@fireline/domain/delivery-figures';
import type { DeliveryFigures } from '@fireline/domain/schemas/insights';
import type { DaySpan } from '@fireline/domain/shop-days';
import { useEffect, useState } from 'react';
import { officeSources } from '#lib/office-sources.ts';
import { readPage } from '#lib/read-page.ts';

/** How often the reports are read, in milliseconds, and how many of the newest. */
const every = 60_000;
const size = 300;

export interface TodayDeliveries {
  readonly figures: DeliveryFigures | null;
  /** There are more reports than were read. */
  readonly isPart: boolean;
}

/** How long changes of today took to arrive; null until it is known. Days that are over are rolled up. */
export function useTodayDeliveries({ from, to }: DaySpan): TodayDeliveries | null {
  const [known, setKnown] = useState<TodayDeliveries | null>(null);
  useEffect(() => {
    let isHere = true;
    async function read() {
      if (document.visibilityState !== 'visible') return;
      try {
        const { entries } = await readPage(officeSources.deliveryReports({ from, to }, size));
        const count = new DeliveryCount();
        for (const { data } of entries) count.add(data);
        if (isHere) setKnown({ figures: count.result(), isPart: entries.length === size });
      } catch {
        // What is shown stays; it is read again in a minute.
      }
    }
    void read();
    const timer = setInterval(() => void read(), every);
    return () => {
      isHere = false;
      clearInterval(timer);
    };
  }, [from, to]);
  return known;
}
