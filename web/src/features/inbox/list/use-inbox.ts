import type { Notification } from '@fireline/domain/inbox/notification';
import { useMemo, useState } from 'react';
import { inboxSources, inboxWindow } from '#entities/inbox/inbox-sources.ts';
import { sources } from '#entities/shop/sources.ts';
import type { SignedIn } from '#platform/auth/session.ts';
import { useConnection } from '#platform/connection/connection.ts';
import { useLiveDocument, useLiveQuery } from '#platform/live/live.ts';
import type { Live, LiveList } from '#platform/live/state.ts';
import {
  type InboxItem,
  type InboxList,
  itemsOf,
  mergeInboxes,
  type Reader,
  type Unread,
  unreadOf,
  withOlder,
} from './inbox-items.ts';

type LiveInbox = readonly [inbox: string, live: Live<LiveList<Notification>>];

/** The inboxes of the signed-in person: their own, and the one shared by their role. */
export interface Inbox {
  readonly reader: Reader;
  readonly role: SignedIn['role'];
  /** Whether the person is a courier who isn't on duty. */
  readonly isOffDuty: boolean;
  readonly lives: readonly LiveInbox[];
  /** The loaded part of each; empty until something has loaded. */
  readonly lists: readonly InboxList[];
  /** The newest of all inboxes as one live list. */
  readonly merged: Live<LiveList<Notification>>;
  readonly items: readonly InboxItem[];
  readonly unread: Unread;
  /** Whether the read marks have loaded, too. */
  readonly isKnown: boolean;
}

const nothingRead: Reader['readAt'] = {};
const nothingUnread: Unread = { count: 0, isAtLeast: false };

export function useInbox({ uid, role }: Pick<SignedIn, 'uid' | 'role'>): Inbox {
  const own = useLiveQuery(inboxSources.newest(uid));
  const ours = useLiveQuery(role && inboxSources.newest(role));
  const user = useLiveDocument(sources.user(uid));
  const duty = useLiveDocument(role === 'courier' ? inboxSources.duty(uid) : null);
  const isOffDuty = duty.status === 'ready' && duty.data?.data.onDuty !== true;
  const readAt = (user.status === 'ready' && user.data?.data.inboxReadAt) || nothingRead;
  const isKnown =
    user.status === 'error' || (user.status === 'ready' && (user.data !== null || !user.fromCache));

  const isConnecting = useConnection().state === 'connecting';
  const [seen] = useState(() => new Map<string, readonly InboxItem[]>());

  return useMemo(() => {
    const lives: LiveInbox[] = [[uid, own], ...(role ? [[role, ours] as const] : [])];
    const lists = lives.flatMap(([inbox, live]) => listOf(inbox, live) ?? []);
    const reader = { uid, readAt };
    const items = mergeInboxes(lists);
    const merged = mergedLive(
      lives.map(([, live]) => live),
      items,
    );
    // Saved data may be incomplete: no number is better than one that is corrected right away.
    const isCounted = isKnown && merged.status === 'ready' && !(merged.fromCache && isConnecting);
    const unread = isCounted ? unreadOf(remembered(seen, lists), reader) : nothingUnread;
    return { reader, role, isOffDuty, lives, lists, items, merged, unread, isKnown };
  }, [uid, role, isOffDuty, own, ours, readAt, isKnown, isConnecting, seen]);
}

/**
 * Adds items that newer ones pushed out of the window. They are still unread, and the person's own
 * moves must not lower the count.
 */
function remembered(
  seen: Map<string, readonly InboxItem[]>,
  lists: readonly InboxList[],
): readonly InboxList[] {
  return lists.map((list) => {
    const whole = withOlder(list, seen.get(list.inbox) ?? [], false);
    seen.set(list.inbox, whole.items.slice(0, mostRemembered));
    return whole;
  });
}

/** Per inbox. The badge shows at most `99+`. */
const mostRemembered = 5 * inboxWindow;

function listOf(inbox: string, live: Live<LiveList<Notification>>): InboxList | null {
  if (live.status !== 'ready') return null;
  const { entries, invalidIds } = live.data;
  const isWhole = entries.length + invalidIds.length < inboxWindow;
  return { inbox, items: itemsOf(inbox, entries), isWhole };
}

/** Ready once all are; saved while any of them is. */
function mergedLive(
  lives: readonly Live<LiveList<Notification>>[],
  items: readonly InboxItem[],
): Live<LiveList<Notification>> {
  const failed = lives.find((live) => live.status === 'error');
  if (failed) return failed;
  const ready = lives.filter((live) => live.status === 'ready');
  if (ready.length < lives.length) return { status: 'loading' };
  const invalidIds = ready.flatMap(({ data }) => data.invalidIds);
  return {
    status: 'ready',
    data: { entries: items, invalidIds },
    fromCache: ready.some(({ fromCache }) => fromCache),
  };
}
