import { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';
import { useState } from 'react';
import { markRead } from '#entities/inbox/inbox-mutations.ts';
import { inboxSources } from '#entities/inbox/inbox-sources.ts';
import { serverNow } from '#lib/time/clock.ts';
import { readPage } from '#platform/firestore/read-page.ts';
import { type InboxItem, itemsOf, mergeInboxes, withOlder } from './inbox-items.ts';
import type { Inbox } from './use-inbox.ts';

const pageSize = 30;

interface Older {
  readonly items: readonly InboxItem[];
  readonly isWhole: boolean;
}

const nothing: Older = { items: [], isWhole: false };

export interface Earlier {
  /** Live items and older pages, newest first. */
  readonly items: readonly InboxItem[];
  /** How many of them to show. */
  readonly size: number;
  readonly isEnd: boolean;
  readonly isReading: boolean;
  readonly failure: string | null;
  /** Shows one more page; loads it if the `found` items don't fill it. */
  readonly readOn: (found: number) => void;
  readonly onRead: (item: InboxItem) => void;
}

/** Pages of the inbox that are older than the listener's window. */
export function useEarlier({ lists, reader }: Inbox): Earlier {
  const [older, setOlder] = useState<Readonly<Record<string, Older>>>({});
  const [size, setSize] = useState(pageSize);
  const [isReading, setReading] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const all = lists.map((list) => {
    const { items, isWhole } = older[list.inbox] ?? nothing;
    return withOlder(list, items, isWhole);
  });

  const isEnd = all.every(({ isWhole }) => isWhole);

  async function read() {
    setReading(true);
    setFailure(null);
    try {
      const pages = await Promise.all(
        all
          .filter(({ isWhole }) => !isWhole)
          .map(async ({ inbox, items }) => {
            const until = items.at(-1)?.data.createdAt ?? serverNow();
            // Includes the time of the last known item: better a duplicate than a gap.
            const page = await pageUntil(inbox, until);
            const isWhole = page.length < pageSize;
            // Keep everything known: newer items push these out of the listener's window.
            return [inbox, { items: [...items, ...page], isWhole }] as const;
          }),
      );
      setOlder((present) => ({ ...present, ...Object.fromEntries(pages) }));
    } catch (error) {
      setFailure(error instanceof FirelineError ? error.message : texts.inbox.earlierFailedText);
    } finally {
      setReading(false);
    }
  }

  return {
    items: mergeInboxes(all),
    size,
    isEnd,
    isReading,
    failure,
    readOn(found) {
      const wanted = size + pageSize;
      setSize(wanted);
      if (!isEnd && found < wanted) void read();
    },
    onRead(item) {
      void markRead({ inbox: item.inbox, id: item.id, uid: reader.uid });
      // No listener covers older pages, so update the copy here.
      setOlder((present) => withMark(present, item, reader.uid));
    },
  };
}

async function pageUntil(inbox: string, until: number): Promise<readonly InboxItem[]> {
  const { entries } = await readPage(inboxSources.until(inbox, until, pageSize));
  return itemsOf(inbox, entries);
}

function withMark(
  older: Readonly<Record<string, Older>>,
  { inbox, key }: InboxItem,
  uid: string,
): Readonly<Record<string, Older>> {
  const list = older[inbox];
  if (!list) return older;
  const items = list.items.map((item) =>
    item.key === key
      ? { ...item, data: { ...item.data, readBy: { ...item.data.readBy, [uid]: serverNow() } } }
      : item,
  );
  return { ...older, [inbox]: { ...list, items } };
}
