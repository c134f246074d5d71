/**
 * A client that takes over may have nothing saved, where the browser keeps nothing for the site.
 * Until it has heard the server, what was known before is more than that: forms stand on it.
 */
import type { Entry, Live, LiveList } from '#platform/live/state.ts';

/** What to call instead of `deliver`, with what was known `before`; null if that is gone. */
export function unlessLess(
  before: Live<unknown> | null,
  deliver: (state: Live<unknown>) => void,
): (state: Live<unknown>) => void {
  // Until it has told something of its own, or the server has.
  let isNew = true;
  return (state) => {
    const isLess = isNew && state.status === 'ready' && state.saved && isNothing(state.data);
    if (state.status === 'ready' && !isLess) isNew = false;
    deliver(isLess && before?.status === 'ready' ? { ...before, saved: true } : state);
  };
}

/** Whether it is a document that is not there, or a list with nothing in it. */
export function isNothing(data: unknown): boolean {
  const known = data as LiveList<unknown> | Entry<unknown> | null;
  return known === null || ('entries' in known && known.entries.length === 0);
}
