import type { AuditEntry } from '@fireline/domain/inbox/notification';
import { texts } from '@fireline/domain/texts/texts';
import { History } from 'lucide-react';
import { personName } from '#entities/user/person-name.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { useLiveDocument, useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';
import { changesOf } from './change-source.ts';
import { LiveContent } from './live-content.tsx';
import { sources } from './sources.ts';

interface ChangeHistoryProps {
  type: 'product' | 'settings';
  target: string;
  timeZone?: string | undefined;
  /** Describes a change, given what was stored before and after it. */
  wordsOf: (before: unknown, after: unknown) => readonly string[];
}

/** How many of the newest changes are shown. */
const shown = 30;

/** Who changed something, when, and how; live. */
export function ChangeHistory({ type, target, timeZone, wordsOf }: ChangeHistoryProps) {
  const changes = useLiveQuery(changesOf(type, target, shown));
  const isLive = useIsLive();
  return (
    <LiveContent
      live={changes}
      isLive={isLive}
      what={texts.shop.changes}
      skeleton={<Skeleton className="h-32 w-full" />}
    >
      {(entries) =>
        entries.length === 0 ? (
          <EmptyState
            icon={History}
            title={texts.shop.changesNoneTitle}
            text={texts.shop.changesNone}
          />
        ) : (
          <ol className="divide-y divide-line">
            {entries.map((entry) => (
              <Change key={entry.id} entry={entry} timeZone={timeZone} wordsOf={wordsOf} />
            ))}
          </ol>
        )
      }
    </LiveContent>
  );
}

function Change({
  entry: { data },
  timeZone,
  wordsOf,
}: Pick<ChangeHistoryProps, 'timeZone' | 'wordsOf'> & { entry: Entry<AuditEntry> }) {
  const words = wordsOf(data.before, data.after);
  return (
    <li className="grid gap-1 py-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-ink-muted text-sm">
        <UserText as="strong" className="font-semibold text-ink">
          <Person uid={data.person ?? data.by} />
        </UserText>
        <Time at={data.at} timeZone={timeZone} />
      </p>
      <ul className="grid gap-0.5">
        {words.map((word) => (
          <UserText as="li" key={word}>
            {word}
          </UserText>
        ))}
      </ul>
    </li>
  );
}

/** Changes made outside the app (a seed, the console) have no user document. */
function Person({ uid }: { uid: string }) {
  const person = useLiveDocument(sources.user(uid));
  const user = person.status === 'ready' ? person.data?.data : undefined;
  return (user && personName(user)) || (uid === 'system' ? 'Fireline' : texts.shop.anAdmin);
}
