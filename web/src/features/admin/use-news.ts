import type { Order } from '@fireline/domain/schemas/order';
import { useEffect, useState } from 'react';
import type { Entry } from '#lib/live.ts';
import { type News, newsSince } from './news.ts';

/** What is new counts as seen after the list was looked at for so long (ms). */
const seenAfter = 30_000;

/** News since the admin last looked, in whatever tab of this device. */
export function useNews(
  entries: readonly Entry<Order>[],
  uid: string,
): { readonly news: News; readonly since: number | null; readonly markSeen: () => void } {
  const key = `fireline.orders-seen.${uid}`;
  const [since, setSince] = useState<number | null>(() => readTime(key));
  const [isLooking, setLooking] = useState(looksNow);

  useEffect(() => {
    function update() {
      const looks = looksNow();
      setLooking(looks);
      if (looks) return;
      // What was still marked as new stays so; otherwise it counts from now.
      setSince((known) => keepTime(key, known ?? Date.now()));
    }
    const listeners = new AbortController();
    const { signal } = listeners;
    document.addEventListener('visibilitychange', update, { signal });
    window.addEventListener('focus', update, { signal });
    window.addEventListener('blur', update, { signal });
    window.addEventListener('pagehide', () => keepTime(key, Date.now()), { signal });
    return () => {
      listeners.abort();
      keepTime(key, Date.now());
    };
  }, [key]);

  const hasSince = since !== null;
  useEffect(() => {
    if (!isLooking || !hasSince) return;
    const timer = setTimeout(() => setSince(null), seenAfter);
    return () => clearTimeout(timer);
  }, [isLooking, hasSince]);

  return { news: newsSince(entries, since, uid), since, markSeen: () => setSince(null) };
}

function looksNow(): boolean {
  return document.visibilityState === 'visible' && document.hasFocus();
}

function readTime(key: string): number | null {
  try {
    return Number(localStorage.getItem(key)) || null;
  } catch {
    // The browser keeps nothing for this site.
    return null;
  }
}

function keepTime(key: string, time: number): number {
  try {
    localStorage.setItem(key, String(time));
  } catch {
    // As above: the count begins anew with the next visit.
  }
  return time;
}
