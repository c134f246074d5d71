/**
 * What is equal stays the same object, so what shows it doesn't render again. A listener keeps
 * entries until they change; this is for the same documents from somewhere else: read over HTTP
 * before Firestore was loaded, from the menu document, or by a client that replaced another.
 */
import { isEqual } from '#lib/is-equal.ts';
import type { Entry, Live, LiveList } from './state.ts';

/** `next` with what is equal in `shown`, which is a state of the same source. */
export function shareData(shown: Live<unknown>, next: Live<unknown>): Live<unknown> {
  if (shown.status !== 'ready' || next.status !== 'ready') return next;
  const was = shown.data as Entry<unknown> | LiveList<unknown> | null;
  const is = next.data as Entry<unknown> | LiveList<unknown> | null;
  if (was === null || is === null) return next;
  if ('entries' in was) return 'entries' in is ? { ...next, data: shareList(was, is) } : next;
  return 'entries' in is ? next : { ...next, data: shareEntry(was, is) };
}

function shareList(was: LiveList<unknown>, is: LiveList<unknown>): LiveList<unknown> {
  const known = new Map(was.entries.map((entry) => [entry.id, entry]));
  const entries = is.entries.map((entry) => shareEntry(known.get(entry.id), entry));
  const isSame =
    entries.length === was.entries.length &&
    entries.every((entry, index) => entry === was.entries[index]) &&
    isEqual(was.invalidIds, is.invalidIds);
  return isSame ? was : { entries, invalidIds: is.invalidIds };
}

function shareEntry(was: Entry<unknown> | undefined, is: Entry<unknown>): Entry<unknown> {
  if (was === undefined || was === is || !isEqual(was.data, is.data)) return is;
  return was.hasPendingWrites === is.hasPendingWrites ? was : { ...is, data: was.data };
}
