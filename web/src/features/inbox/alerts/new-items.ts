/**
 * Which notifications are news: they arrived while the tab was listening and weren't there at
 * first.
 */
import type { Entry, Live, LiveList } from '#platform/live/state.ts';

/** What the tab has already seen of an inbox. */
export interface Seen {
  readonly ids: ReadonlySet<string>;
  /**
   * When the oldest notification in the window was created (ms), if older ones may move up behind
   * it.
   */
  readonly from: number;
}

interface Dated {
  readonly createdAt: number;
}

/**
 * Compares `live` with what the tab has `seen` (null: nothing yet). Returns the new items and the
 * new `seen`. Nothing is news before the server's first answer: it may be old. `size` is the
 * listener's limit.
 */
export function newItemsIn<Value extends Dated>(
  seen: Seen | null,
  live: Live<LiveList<Value>>,
  size: number,
): { readonly seen: Seen | null; readonly newItems: readonly Entry<Value>[] } {
  if (live.status !== 'ready' || (seen === null && live.fromCache)) return { seen, newItems: [] };
  const { entries } = live.data;
  const next: Seen = {
    ids: new Set(entries.map(({ id }) => id)),
    from: entries.length < size ? Number.NEGATIVE_INFINITY : oldestOf(entries),
  };
  if (seen === null) return { seen: next, newItems: [] };
  const newItems = entries.filter(
    ({ id, data }) => !seen.ids.has(id) && data.createdAt >= seen.from,
  );
  return { seen: next, newItems };
}

function oldestOf(entries: readonly Entry<Dated>[]): number {
  return Math.min(...entries.map(({ data }) => data.createdAt));
}
