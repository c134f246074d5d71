import type { Order } from '@fireline/domain/order/schema';
import { useEffect, useRef, useState } from 'react';
import { readLocal, writeLocal } from '#lib/local-storage.ts';
import { serverNow } from '#lib/time/clock.ts';
import type { Entry } from '#platform/live/state.ts';
import { countUnseen, type Unseen } from './unseen.ts';

/** A change counts as seen after the list has been viewed this long (ms). */
const seenAfter = 30_000;

/** What changed since the admin last looked, in any tab on this device. */
export function useUnseen(
  entries: readonly Entry<Order>[],
  uid: string,
): { readonly unseen: Unseen; readonly since: number | null; readonly markSeen: () => void } {
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
      // What was still marked as new stays new; otherwise count from now.
      setSince((known) => keepTime(key, known ?? serverNow()));
    }
    const listeners = new AbortController();
    const { signal } = listeners;
    document.addEventListener('visibilitychange', update, { signal });
    window.addEventListener('focus', update, { signal });
    window.addEventListener('blur', update, { signal });
    // Closing the tab doesn't mark anything as seen.
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

  return { unseen: countUnseen(entries, since, uid), since, markSeen: () => setSince(null) };
}

function looksNow(): boolean {
  return document.visibilityState === 'visible' && document.hasFocus();
}

function readTime(key: string): number | null {
  return Number(readLocal(key)) || null;
}

/** Stores `time`, or a later time from another tab. Returns what is stored. */
function keepTime(key: string, time: number): number {
  const kept = Math.min(Math.max(time, readTime(key) ?? 0), serverNow());
  writeLocal(key, String(kept));
  return kept;
}
