import type { Order } from '@fireline/domain/order/schema';
import { hour, minute } from '@fireline/domain/time/durations';
import { useEffect, useMemo, useState } from 'react';
import { sources } from '#entities/shop/sources.ts';
import { afterPaint } from '#lib/after-paint.ts';
import { serverNow } from '#lib/time/clock.ts';
import { useNow } from '#lib/time/use-now.ts';
import { readPage } from '#platform/firestore/read-page.ts';
import type { Entry } from '#platform/live/state.ts';
import { dayText } from '#ui/time/time-text.ts';
import { type StationTime, stationTimes } from './station-times.ts';

type Timed = Pick<Order, 'lines' | 'prepared' | 'statusTimes'>;

/** How many of the latest orders to read when the screen opens, and how many to keep. */
const readAtFirst = 200;
const kept = 600;
/** A day that the clocks lengthen has an hour more. */
const longestDay = 25 * hour;

/**
 * Today's station times. Orders from before the screen was opened are read once; later ones are
 * live on the screen anyway and are counted once they are ready.
 */
export function useStationTimes(
  orders: readonly Entry<Order>[],
  stations: readonly string[],
  timeZone: string | undefined,
): readonly StationTime[] {
  const [finished, setFinished] = useState<ReadonlyMap<string, Timed>>(new Map());

  useEffect(() => {
    let left = false;
    afterPaint()
      .then(() => readPage(sources.preparedSince(serverNow() - longestDay, readAtFirst)))
      .then(({ entries }) => {
        if (!left) setFinished((known) => merged(known, entries, timeZone));
      })
      // Offline: count only the orders that the screen sees.
      .catch(() => {});
    return () => {
      left = true;
    };
  }, [timeZone]);

  useEffect(() => {
    const ready = orders.filter(
      ({ data, hasPendingWrites }) => data.status === 'ready' && !hasPendingWrites,
    );
    setFinished((known) => merged(known, ready, timeZone));
  }, [orders, timeZone]);

  const today = dayText(useNow(minute), timeZone);
  return useMemo(
    () => stationTimes([...finished.values()].filter(isReadyOn(today, timeZone)), stations),
    [finished, stations, today, timeZone],
  );
}

function isReadyOn(day: string, timeZone: string | undefined): (order: Timed) => boolean {
  return ({ statusTimes: { ready } }) => ready !== undefined && dayText(ready, timeZone) === day;
}

/** Returns the same map if nothing is new, to avoid a render. */
function merged(
  known: ReadonlyMap<string, Timed>,
  orders: readonly Entry<Order>[],
  timeZone: string | undefined,
): ReadonlyMap<string, Timed> {
  const isOfToday = isReadyOn(dayText(serverNow(), timeZone), timeZone);
  const fresh = orders.filter(
    ({ id, data }) =>
      !data.test && isOfToday(data) && known.get(id)?.statusTimes.ready !== data.statusTimes.ready,
  );
  if (fresh.length === 0) return known;
  const all = [
    ...[...known].filter(([, order]) => isOfToday(order)),
    ...fresh.map(({ id, data: { lines, prepared, statusTimes } }) => {
      return [id, { lines, prepared, statusTimes }] as const;
    }),
  ];
  return new Map(all.slice(-kept));
}
