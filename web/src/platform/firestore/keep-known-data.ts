/**
 * A client that takes over may have nothing saved, if the browser stores nothing for the site.
 * Until it has heard from the server, what was known before is kept: forms may depend on it.
 */
import type { Entry, Live, LiveList } from '#platform/live/state.ts';

/** What to call instead of `deliver`, given what was known `before`; null if that is gone. */
export function keepKnownData(
  before: Live<unknown> | null,
  deliver: (state: Live<unknown>) => void,
): (state: Live<unknown>) => void {
  // Until it has delivered data, or the server has answered.
  let isNew = true;
  return (state) => {
    const isLess =
      isNew && state.status === 'ready' && state.fromCache && isEmptyResult(state.data);
    if (state.status === 'ready' && !isLess) isNew = false;
    deliver(isLess && before?.status === 'ready' ? { ...before, fromCache: true } : state);
  };
}

/** Whether it's a missing document or an empty list. */
export function isEmptyResult(data: unknown): boolean {
  const known = data as LiveList<unknown> | Entry<unknown> | null;
  return known === null || ('entries' in known && known.entries.length === 0);
}
