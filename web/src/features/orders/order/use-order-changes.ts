import type { Order } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import { useEffect, useRef, useState } from 'react';
import type { Entry } from '#platform/live/state.ts';
import type { Highlight } from '#ui/highlight.ts';
import { type Changes, changesSince, seenOf } from '../list/last-seen.ts';
import { lastSeen, rememberSeen } from '../list/seen-store.ts';

interface OrderChanges {
  /** What changed while the customer was away, and when they left (ms); null if nothing did. */
  readonly away: { readonly since: number; readonly changes: Changes } | null;
  readonly ofStep: (status: OrderStatus) => Highlight;
  readonly ofLine: (lineId: string) => Highlight;
  readonly ofEstimate: Highlight;
}

interface Found {
  readonly away: OrderChanges['away'];
  readonly live: readonly Changes[];
}

/**
 * What is new about `order`: since its customer last looked on this device, and since this view was
 * opened. `isCurrent`: the server has confirmed this state. Anything on the screen of a visible
 * page counts as seen.
 */
export function useOrderChanges(
  { id, data, hasPendingWrites }: Entry<Order>,
  isCurrent: boolean,
): OrderChanges {
  const [{ away, live }, setFound] = useState<Found>({ away: null, live: [] });
  const shown = useRef<Order | null>(null);
  const isVisible = useIsVisible();
  const isTrue = isCurrent && !hasPendingWrites;

  useEffect(() => {
    if (!isVisible || !isTrue) return;
    const last = shown.current;
    shown.current = data;
    if (last) {
      const changes = changesSince(seenOf(id, last, 0), data);
      // A step that happens while they watch makes what they missed old news.
      const isStep = changes !== null && changes.steps.length > 0;
      if (changes) {
        setFound((found) => ({
          away: isStep ? null : found.away,
          live: [...found.live, changes],
        }));
      }
    } else {
      const seen = lastSeen(id);
      const changes = seen && changesSince(seen, data);
      // If nothing changed since, coming back leaves the earlier news in place.
      if (changes) setFound({ away: { since: seen.at, changes }, live: [] });
    }
    rememberSeen(id, data);
  }, [id, data, isVisible, isTrue]);

  useEffect(() => {
    if (!isVisible) return;
    // The customer last looked at the moment they leave.
    const remember = () => {
      if (shown.current) rememberSeen(id, shown.current);
    };
    window.addEventListener('pagehide', remember);
    return () => {
      window.removeEventListener('pagehide', remember);
      remember();
      shown.current = null;
    };
  }, [id, isVisible]);

  function highlight(has: (changes: Changes) => boolean): Highlight {
    if (live.some(has)) return 'live';
    return away && has(away.changes) ? 'away' : undefined;
  }
  return {
    away,
    ofStep: (status) => highlight(({ steps }) => steps.includes(status)),
    ofLine: (lineId) => highlight(({ lineIds }) => lineIds.includes(lineId)),
    ofEstimate: highlight(({ estimateChanged }) => estimateChanged),
  };
}

function useIsVisible(): boolean {
  const [isVisible, setVisible] = useState(() => document.visibilityState === 'visible');
  useEffect(() => {
    const update = () => setVisible(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', update);
    return () => document.removeEventListener('visibilitychange', update);
  }, []);
  return isVisible;
}
