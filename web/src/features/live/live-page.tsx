import { useEffect, useState } from 'react';
import { loadEnvironment } from '#lib/environment.ts';
import { useSession } from '#lib/session.ts';
import { Badge } from '#ui/badge.tsx';
import { ErrorState } from '#ui/error-state.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { RoleGate } from '#ui/role-gate.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { ConnectionPart } from './connection-part.tsx';
import { FaultsPart } from './faults-part.tsx';
import { LogPart } from './log-part.tsx';
import { MeasuresPart } from './measures-part.tsx';
import { OutboxPart } from './outbox-part.tsx';
import { TestOrderPart } from './test-order-part.tsx';
import { useEventLog } from './use-event-log.ts';
import { useListeners } from './use-listeners.ts';
import { WhoSeesWhat } from './who-sees-what.tsx';

/** On the emulators for everybody; on a real project for admins, who can watch and change nothing. */
export function Component() {
  const session = useSession();
  const emulated = useIsEmulated();
  if (emulated === 'unknown') return <Starting />;
  if (emulated === 'failed') {
    return (
      <div className="page">
        <PageHeader title="Live lab" />
        <ErrorState
          title="The lab could not be opened"
          text="The site did not say which project it belongs to. Check the connection."
          onRetry={() => window.location.reload()}
        />
      </div>
    );
  }
  if (emulated === 'yes') return <Lab isEmulated />;
  return (
    <RoleGate session={session} roles={['admin']} title="Live lab">
      {() => <Lab isEmulated={false} />}
    </RoleGate>
  );
}

function Lab({ isEmulated }: { isEmulated: boolean }) {
  const session = useSession();
  const log = useEventLog();
  const [token, setToken] = useState<string | null>(null);
  useListeners(session, token);
  return (
    <div className="page-wide mx-auto max-w-[96rem]">
      <PageHeader
        title="Live lab"
        badges={
          <Badge tone={isEmulated ? 'info' : 'warning'}>
            {isEmulated ? 'Emulators' : 'Production'}
          </Badge>
        }
        text="What this page’s listeners deliver, how long it took, and what happens when something goes wrong."
      />
      <div className="grid gap-5 lg:grid-cols-[minmax(20rem,26rem)_minmax(0,1fr)] lg:items-start">
        <div className="grid min-w-0 gap-5">
          <ConnectionPart />
          {isEmulated && <WhoSeesWhat session={session} />}
          {isEmulated && <TestOrderPart session={session} onToken={setToken} />}
          {isEmulated && <FaultsPart />}
        </div>
        <div className="grid min-w-0 gap-5">
          <MeasuresPart log={log} />
          <LogPart log={log} />
          <OutboxPart isEmulated={isEmulated} />
        </div>
      </div>
    </div>
  );
}

function Starting() {
  return (
    <div className="page">
      <PageHeader title="Live lab" />
      <div aria-busy="true" role="status" aria-label="Loading" className="grid gap-3">
        <Skeleton className="h-24 w-full" />
        <Skeleton className="h-64 w-full" />
      </div>
    </div>
  );
}

function useIsEmulated(): 'unknown' | 'yes' | 'no' | 'failed' {
  const [answer, setAnswer] = useState<'unknown' | 'yes' | 'no' | 'failed'>('unknown');
  useEffect(() => {
    loadEnvironment().then(
      ({ emulators }) => setAnswer(emulators === null ? 'no' : 'yes'),
      () => setAnswer('failed'),
    );
  }, []);
  return answer;
}
