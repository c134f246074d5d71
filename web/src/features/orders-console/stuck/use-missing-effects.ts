import type { Order } from '@fireline/domain/order/schema';
import { useEffect, useRef, useState } from 'react';
import { orderSources } from '#entities/order/order-sources.ts';
import { useNow } from '#lib/time/use-now.ts';
import { readPage } from '#platform/firestore/read-page.ts';
import type { Entry } from '#platform/live/state.ts';
import { ordersToLookUp, versionKey } from './stuck-orders.ts';

/** How many versions to look up at once; the rest follow. */
const atOnce = 5;

const none: ReadonlySet<string> = new Set();

/**
 * The versions whose effects are missing. Each version is looked up once, at the cost of one read,
 * when its effects are well overdue; a missing one is looked up again until it exists.
 */
export function useMissingEffects(
  entries: readonly Entry<Order>[],
  isLive: boolean,
): ReadonlySet<string> {
  const there = useRef(new Set<string>());
  const tries = useRef(new Map<string, number>());
  const isBusy = useRef(false);
  const [missing, setMissing] = useState(none);
  const now = useNow(15_000);

  useEffect(() => {
    if (!isLive || isBusy.current) return;
    const due = ordersToLookUp(entries, there.current, tries.current, now).slice(0, atOnce);
    if (due.length === 0) return;
    isBusy.current = true;
    void lookUp(due).then((found) => {
      isBusy.current = false;
      for (const { key, state } of found) {
        if (state === 'there') there.current.add(key);
        else tries.current.set(key, (tries.current.get(key) ?? 0) + 1);
      }
      setMissing((current) => {
        const next = new Set(current);
        for (const { key, state } of found) {
          if (state === 'missing') next.add(key);
          else next.delete(key);
        }
        const isSame = next.size === current.size && [...next].every((key) => current.has(key));
        return isSame ? current : next;
      });
    });
  }, [entries, isLive, now]);

  return missing;
}

async function lookUp(entries: readonly Entry<Order>[]) {
  return await Promise.all(
    entries.map(async (entry) => {
      const key = versionKey(entry);
      try {
        const found = await readPage(orderSources.eventOfVersion(entry.id, entry.data.version));
        const isThere = found.entries.length + found.invalidIds.length > 0;
        return { key, state: isThere ? ('there' as const) : ('missing' as const) };
      } catch {
        // Unknown for now; the next round tries again.
        return { key, state: 'unknown' as const };
      }
    }),
  );
}
