import { texts } from '@fireline/domain/texts/texts';
import { lazy, Suspense, useEffect, useState } from 'react';
import { RoleGate } from '#entities/user/role-gate.tsx';
import { useSession } from '#platform/auth/session.ts';
import { loadEnvironment } from '#platform/firebase/environment.ts';
import { ErrorState } from '#ui/feedback/error-state.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { PageHeader } from '#ui/page-header.tsx';

/** Loaded lazily, so that people without access don't load it. */
const Lab = lazy(() => import('./lab.tsx'));

/** On the emulators for everyone; on a real project for admins. */
export function Component() {
  const session = useSession();
  const emulated = useIsEmulated();
  if (emulated === 'unknown') return <Starting />;
  if (emulated === 'failed') {
    return (
      <div className="page">
        <PageHeader title={texts.live.title} />
        <ErrorState
          title={texts.live.failedTitle}
          text={texts.live.failedText}
          onRetry={() => window.location.reload()}
        />
      </div>
    );
  }
  if (emulated === 'yes') return <LoadedLab isEmulated />;
  return (
    <RoleGate session={session} roles={['admin']} title={texts.live.title}>
      {() => <LoadedLab isEmulated={false} />}
    </RoleGate>
  );
}

function LoadedLab({ isEmulated }: { isEmulated: boolean }) {
  return (
    <Suspense fallback={<Starting />}>
      <Lab isEmulated={isEmulated} />
    </Suspense>
  );
}

function Starting() {
  return (
    <div className="page">
      <PageHeader title={texts.live.title} />
      <div aria-busy="true" role="status" aria-label={texts.live.loading} className="grid gap-3">
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
