import { FirelineError } from '@fireline/domain/errors';
import type { AuditEntry } from '@fireline/domain/inbox/notification';
import { texts } from '@fireline/domain/texts/texts';
import { useRef, useState } from 'react';
import { officeSources } from '#entities/shop/office-sources.ts';
import { readAll } from '#platform/firestore/read-all.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Entry, Live, LiveList } from '#platform/live/state.ts';
import { earlierEntries } from './earlier-entries.ts';

const pageSize = 20;

export interface Audit {
  /** Newest first: live entries and older pages. */
  readonly live: Live<LiveList<AuditEntry>>;
  readonly isReading: boolean;
  readonly isEnd: boolean;
  readonly failure: string | null;
  readonly readOn: () => void;
}

/** The audit log, of one kind or of all. Use a new key for each kind. */
export function useAudit(kind: AuditEntry['type'] | null): Audit {
  const newest = useLiveQuery(officeSources.audit(kind, pageSize));
  // Keep what was shown, even after newer entries have pushed it out of the live page.
  const [older, setOlder] = useState<readonly Entry<AuditEntry>[]>([]);
  const [state, setState] = useState({ isReading: false, isEnd: false });
  const [failure, setFailure] = useState<string | null>(null);
  // Page from the newest on, because changes from one write share the same time.
  const pages = useRef<AsyncGenerator<LiveList<AuditEntry>> | null>(null);
  const live = withOlder(newest, older);
  const shown = live.status === 'ready' ? live.data.entries : [];

  async function readOn() {
    setState({ isReading: true, isEnd: false });
    setFailure(null);
    try {
      pages.current ??= readAll(officeSources.audit(kind, pageSize));
      const { entries, isEnd } = await earlierEntries(pages.current, shown, pageSize);
      setOlder((known) => [...known, ...shown, ...entries]);
      setState({ isReading: false, isEnd });
    } catch (error) {
      pages.current = null;
      setFailure(error instanceof FirelineError ? error.message : texts.team.earlierTryAgain);
      setState({ isReading: false, isEnd: false });
    }
  }

  const isShort = shown.length < pageSize;
  return {
    live,
    isReading: state.isReading,
    isEnd: state.isEnd || isShort,
    failure,
    readOn: () => void readOn(),
  };
}

function withOlder(
  newest: Live<LiveList<AuditEntry>>,
  older: readonly Entry<AuditEntry>[],
): Live<LiveList<AuditEntry>> {
  if (newest.status !== 'ready' || older.length === 0) return newest;
  const byId = new Map([...older, ...newest.data.entries].map((entry) => [entry.id, entry]));
  const entries = [...byId.values()].toSorted((a, b) => b.data.at - a.data.at);
  return { ...newest, data: { ...newest.data, entries } };
}
