/** A person's inboxes as one list, and what they have read. */
import { type AlertKind, alertKindOf } from '@fireline/domain/inbox/alerts';
import type { Notification } from '@fireline/domain/inbox/notification';
import { sharedInboxes } from '@fireline/domain/paths';
import type { Entry } from '#platform/live/state.ts';

export interface InboxItem extends Entry<Notification> {
  /** A uid, or the role that shares it. */
  readonly inbox: string;
  /** Unique across inboxes. */
  readonly key: string;
}

/** The loaded part of one inbox, newest first. */
export interface InboxList {
  readonly inbox: string;
  readonly items: readonly InboxItem[];
  /** Whether there is nothing older. */
  readonly isWhole: boolean;
}

/** Who reads, and until when each inbox was marked as read (ms). */
export interface Reader {
  readonly uid: string;
  readonly readAt: Readonly<Record<string, number>>;
}

export interface Unread {
  readonly count: number;
  /** Whether older ones that haven't been loaded may be unread, too. */
  readonly isAtLeast: boolean;
}

export function itemsOf(inbox: string, entries: readonly Entry<Notification>[]): InboxItem[] {
  const shared = sharedInboxes.find((role) => role === inbox);
  return entries.map((entry) => ({
    ...entry,
    data: shared ? { ...entry.data, audience: shared } : entry.data,
    inbox,
    key: `${inbox}/${entry.id}`,
  }));
}

/**
 * Merges inboxes into one list, newest first. It ends at the first point where one of them hasn't
 * been loaded further; continuing with the others would leave a gap.
 */
export function mergeInboxes(lists: readonly InboxList[]): readonly InboxItem[] {
  const horizon = Math.max(
    Number.NEGATIVE_INFINITY,
    ...lists.map(({ items, isWhole }) =>
      isWhole
        ? Number.NEGATIVE_INFINITY
        : (items.at(-1)?.data.createdAt ?? Number.POSITIVE_INFINITY),
    ),
  );
  return lists
    .flatMap(({ items }) => items)
    .filter(({ data }) => data.createdAt >= horizon)
    .toSorted(newestFirst);
}

/**
 * Appends older pages to `known`; where both have an item, `known` wins. What `known` lacks between
 * its own items was deleted.
 */
export function withOlder(known: InboxList, older: readonly InboxItem[], isWhole: boolean) {
  const oldest = known.items.at(-1)?.data.createdAt ?? Number.POSITIVE_INFINITY;
  const before = older.filter(({ data }) => data.createdAt <= oldest);
  const byKey = new Map([...before, ...known.items].map((item) => [item.key, item]));
  const items = [...byKey.values()].toSorted(newestFirst);
  return { ...known, items, isWhole: known.isWhole || isWhole } satisfies InboxList;
}

/** A person's own moves count as read. */
export function isRead({ inbox, data }: InboxItem, { uid, readAt }: Reader): boolean {
  return (
    data.by === uid || data.readBy[uid] !== undefined || data.createdAt <= (readAt[inbox] ?? 0)
  );
}

export function unreadOf(lists: readonly InboxList[], reader: Reader): Unread {
  const items = lists.flatMap((list) => list.items);
  return {
    count: items.filter((item) => !isRead(item, reader)).length,
    isAtLeast: lists.some(({ inbox, items: known, isWhole }) => {
      const oldest = known.at(-1);
      const isAllRead = oldest && oldest.data.createdAt <= (reader.readAt[inbox] ?? 0);
      return !isWhole && !isAllRead;
    }),
  };
}

/** `7`, `99+`, or `40+` if older ones may be unread; null for none. */
export function unreadText({ count, isAtLeast }: Unread): string | null {
  if (count === 0) return null;
  if (count > 99) return '99+';
  return isAtLeast ? `${count}+` : String(count);
}

export interface InboxFilter {
  readonly unread: boolean;
  readonly important: boolean;
  /** Null: any kind. */
  readonly kind: AlertKind | null;
}

export const noFilter: InboxFilter = { unread: false, important: false, kind: null };

export function passes(item: InboxItem, filter: InboxFilter, reader: Reader): boolean {
  return (
    (!filter.unread || !isRead(item, reader)) &&
    (!filter.important || item.data.priority === 'high') &&
    (filter.kind === null || alertKindOf(item.data) === filter.kind)
  );
}

/** If two moves have the same time, the later version comes first. */
function newestFirst(a: InboxItem, b: InboxItem): number {
  return b.data.createdAt - a.data.createdAt || b.data.version - a.data.version;
}
