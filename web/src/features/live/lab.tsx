import { texts } from '@fireline/domain/texts/texts';
import { useState } from 'react';
import { useSession } from '#platform/auth/session.ts';
import { Badge } from '#ui/feedback/badge.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { ConnectionPart } from './connection-part.tsx';
import { FaultsPart } from './faults-part.tsx';
import { LogPart } from './log/log-part.tsx';
import { useEventLog } from './log/use-event-log.ts';
import { MailLogPart } from './mail-log-part.tsx';
import { MarkedOrdersPart } from './marked-orders-part.tsx';
import { MeasuresPart } from './measures-part.tsx';
import { TestOrderPart } from './test-order-part.tsx';
import { useListeners } from './use-listeners.ts';
import { WhoSeesWhat } from './who-sees-what.tsx';

/** The lab itself. Demo people and faults are only available on the emulators. */
export default function Lab({ isEmulated }: { isEmulated: boolean }) {
  const session = useSession();
  const log = useEventLog(isEmulated);
  const [token, setToken] = useState<string | null>(null);
  useListeners(session, token);
  return (
    <div className="page-wide mx-auto max-w-[96rem]">
      <PageHeader
        title={texts.live.title}
        badges={
          <Badge tone={isEmulated ? 'info' : 'warning'}>
            {isEmulated ? texts.live.emulators : texts.live.production}
          </Badge>
        }
        text={texts.live.text}
      />
      <div className="grid gap-5 lg:grid-cols-[minmax(20rem,26rem)_minmax(0,1fr)] lg:items-start">
        <div className="grid min-w-0 gap-5">
          <ConnectionPart />
          {isEmulated && <WhoSeesWhat session={session} />}
          {session.status === 'signed-in' && session.role === 'admin' && (
            <MarkedOrdersPart session={session} />
          )}
          {isEmulated && <TestOrderPart session={session} onToken={setToken} />}
          {isEmulated && <FaultsPart />}
        </div>
        <div className="grid min-w-0 gap-5">
          <MeasuresPart log={log} />
          <LogPart log={log} />
          <MailLogPart isEmulated={isEmulated} />
        </div>
      </div>
    </div>
  );
}
