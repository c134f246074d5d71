/** Which notifications are news: they came while the tab listened, and were not there at first. */
import type { Entry, Live, LiveList } from '#platform/live/state.ts';

/** What the tab has seen of an inbox. */
export interface Seen {
  readonly ids: ReadonlySet<string>;
  /** When the oldest that is listened to was made (ms), if older ones may come up behind it. */
  readonly from: number;
}

interface Dated {
  readonly createdAt: number;
}

/**
 * What is new in `live` to a tab that has seen `seen` (null: nothing yet), and what it has seen by
 * then. Nothing is news before the server has answered for the first time: it may have been there
 * for long. `size` is how many are listened to at the most.
 */
export function arrivalsIn<Value extends Dated>(
  seen: Seen | null,
  live: Live<LiveList<Value>>,
  size: number,
): { readonly seen: Seen | null; readonly arrived: readonly Entry<Value>[] } {
  if (live.status !== 'ready' || (seen === null && live.saved)) return { seen, arrived: [] };
  const { entries } = live.data;
  const next: Seen = {
    ids: new Set(entries.map(({ id }) => id)),
    from: entries.length < size ? Number.NEGATIVE_INFINITY : oldestOf(entries),
  };
  if (seen === null) return { seen: next, arrived: [] };
  const arrived = entries.filter(
    ({ id, data }) => !seen.ids.has(id) && data.createdAt >= seen.from,
  );
  return { seen: next, arrived };
}

function oldestOf(entries: readonly Entry<Dated>[]): number {
  return Math.min(...entries.map(({ data }) => data.createdAt));
}
