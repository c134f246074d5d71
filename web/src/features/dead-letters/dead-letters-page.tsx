import { type DeadLetter, orderOfDeadLetter } from '@fireline/domain/inbox/notification';
import { texts } from '@fireline/domain/texts/texts';
import { MailCheck, RotateCw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { dismissDeadLetter, repeatDeadLetter } from '#entities/dead-letter/dead-letter-commands.ts';
import { LiveContent } from '#entities/shop/live-content.tsx';
import { officeSources } from '#entities/shop/office-sources.ts';
import { useShop } from '#entities/shop/shop.ts';
import { RoleGate } from '#entities/user/role-gate.tsx';
import { useSession } from '#platform/auth/session.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { BackLink } from '#ui/button/back-link.tsx';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { hidden } from '#ui/hidden.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Time } from '#ui/time/time.tsx';
import { TimeZoneNote } from '#ui/time/time-zone-note.tsx';
import { DismissButton } from './dismiss-button.tsx';

const size = 100;

export function Component() {
  return (
    <RoleGate session={useSession()} roles={['admin']} title={texts.deadLetters.title}>
      {() => <DeadLettersPage />}
    </RoleGate>
  );
}

/** Failed events, newest first, until an admin has dealt with them. */
function DeadLettersPage() {
  const letters = useLiveQuery(officeSources.deadLetters(size));
  const isLive = useIsLive();
  return (
    <div className="page">
      <PageHeader
        title={texts.deadLetters.title}
        back={<BackLink to="/admin">{texts.deadLetters.back}</BackLink>}
        badges={<TimeZoneNote timeZone={useShop()?.timeZone} />}
        text={texts.deadLetters.hint}
      />
      <LiveContent
        live={letters}
        isLive={isLive}
        what={texts.deadLetters.plural}
        linkOf={(id) => <DismissButton letterId={id} />}
        skeleton={<Skeleton className="h-48 w-full rounded-card" />}
      >
        {(entries) =>
          entries.length === 0 ? (
            <EmptyState
              icon={MailCheck}
              title={texts.deadLetters.emptyTitle}
              text={texts.deadLetters.emptyHint}
            />
          ) : (
            <ol className="divide-y divide-line rounded-card border border-line bg-surface-raised">
              {entries.map((entry) => (
                <Letter key={entry.id} entry={entry} />
              ))}
            </ol>
          )
        }
      </LiveContent>
    </div>
  );
}

function Letter({ entry: { id, data } }: { entry: Entry<DeadLetter> }) {
  const timeZone = useShop()?.timeZone;
  const orderId = orderOfDeadLetter(data);
  const [state, setState] = useState<{ isBusy: boolean; failure: string | null }>({
    isBusy: false,
    failure: null,
  });

  async function act(work: (letterId: string) => Promise<string | null>) {
    setState({ isBusy: true, failure: null });
    setState({ isBusy: false, failure: await work(id) });
  }

  return (
    <li className="grid gap-2 px-4 py-3 sm:px-5">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <p className="min-w-0 flex-1 basis-60 break-words">
          <strong className="font-semibold">{data.source}</strong>{' '}
          {orderId === null ? (
            data.document
          ) : (
            <Link to={`/admin/orders/${orderId}`} className="underline underline-offset-2">
              {data.document}
            </Link>
          )}
        </p>
        <Time at={data.at} timeZone={timeZone} className="text-ink-muted text-sm" />
      </div>
      <pre className="max-h-40 overflow-auto whitespace-pre-wrap break-words rounded-control bg-surface-sunken p-3 text-sm">
        {data.error}
      </pre>
      {state.failure !== null && (
        <Callout tone="danger" announce>
          {state.failure}
        </Callout>
      )}
      <div className="flex flex-wrap gap-2">
        {orderId !== null && (
          <Button
            size="sm"
            icon={RotateCw}
            busy={state.isBusy}
            onClick={() => void act(repeatDeadLetter)}
          >
            {texts.deadLetters.tryAgain({ document: data.document, hidden })}
          </Button>
        )}
        <Button size="sm" icon={Trash2} onClick={() => void act(dismissDeadLetter)}>
          {texts.deadLetters.dismiss({ document: data.document, hidden })}
        </Button>
      </div>
    </li>
  );
}
