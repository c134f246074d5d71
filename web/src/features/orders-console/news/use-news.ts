import type { Order } from '@fireline/domain/order/schema';
import { useEffect, useRef, useState } from 'react';
import { serverNow } from '#platform/connection/server-clock.ts';
import type { Entry } from '#platform/live/state.ts';
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
  const unseenSince = useRef(since);
  const [isLooking, setLooking] = useState(looksNow);

  useEffect(() => {
    unseenSince.current = since;
  }, [since]);

  useEffect(() => {
    function update() {
      const looks = looksNow();
      setLooking(looks);
      if (looks) return;
      // What was still marked as new stays so; otherwise it counts from now.
      setSince((known) => keepTime(key, known ?? serverNow()));
    }
    const listeners = new AbortController();
    const { signal } = listeners;
    document.addEventListener('visibilitychange', update, { signal });
    window.addEventListener('focus', update, { signal });
    window.addEventListener('blur', update, { signal });
    // What came while nobody looked is not seen by closing the tab.
    const leave = () => keepTime(key, unseenSince.current ?? serverNow());
    window.addEventListener('pagehide', leave, { signal });
    return () => {
      listeners.abort();
      leave();
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

/** Keeps `time`, or what another tab has seen after it. Returns what is kept. */
function keepTime(key: string, time: number): number {
  const kept = Math.min(Math.max(time, readTime(key) ?? 0), serverNow());
  try {
    localStorage.setItem(key, String(kept));
  } catch {
    // As above: the count begins anew with the next visit.
  }
  return kept;
}
