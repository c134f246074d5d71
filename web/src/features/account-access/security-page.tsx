import { texts } from '@fireline/domain/texts/texts';
import { LogIn } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { loadPersistently } from '#lib/after-paint.ts';
import { type AccountAccess, readAccess } from '#platform/auth/account-access.ts';
import { type SignedIn, useSession } from '#platform/auth/session.ts';
import { useHasTotp } from '#platform/auth/use-has-totp.ts';
import { BackLink } from '#ui/button/back-link.tsx';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { EmailPart } from './email-part.tsx';
import { PasswordPart } from './password-part.tsx';
import { SessionsPart } from './sessions-part.tsx';

const SecondFactorPart = lazy(() => loadPersistently(() => import('./second-factor-part.tsx')));

/** How the person gets into their account: address, password, second factor, and sessions. */
export function Component() {
  const session = useSession();
  const isGuest = session.status === 'signed-in' && session.isGuest;
  return (
    <div className="page-narrow">
      <BackLink to="/account">{texts.access.backToAccount}</BackLink>
      <PageHeader title={texts.access.title} />
      {session.status === 'loading' && <Loading />}
      {(session.status === 'signed-out' || isGuest) && (
        <EmptyState
          icon={LogIn}
          title={texts.access.signInFirstTitle}
          text={texts.access.signInFirstText}
          action={
            <ButtonLink to="/sign-in?next=/account/security" variant="primary" icon={LogIn}>
              {texts.access.signIn}
            </ButtonLink>
          }
        />
      )}
      {session.status === 'signed-in' && !isGuest && <Parts key={session.uid} session={session} />}
    </div>
  );
}

function Parts({ session }: { session: SignedIn }) {
  const [access, setAccess] = useState<AccountAccess | 'unknown' | null>(null);
  const hasTotp = useHasTotp();

  useEffect(() => {
    let isGone = false;
    const read = () =>
      readAccess().then(
        (found) => {
          if (!isGone) setAccess(found);
        },
        (error: unknown) => {
          console.warn('The account could not be read.', error);
          if (!isGone) setAccess((known) => known ?? 'unknown');
        },
      );
    void read();
    // Links in emails are often opened in another tab, so read again on focus.
    window.addEventListener('focus', read);
    return () => {
      isGone = true;
      window.removeEventListener('focus', read);
    };
  }, []);

  if (access === null) return <Loading />;
  if (access === 'unknown') {
    return (
      <Callout tone="warning" title={texts.access.loadFailedTitle}>
        {texts.access.checkThenReload}
      </Callout>
    );
  }
  return (
    <div className="grid gap-5">
      <EmailPart access={access} />
      <PasswordPart access={access} role={session.grantedRole} />
      {hasTotp && session.grantedRole !== null && (
        <Suspense fallback={<Skeleton className="h-40 w-full rounded-card" />}>
          <SecondFactorPart access={access} />
        </Suspense>
      )}
      <SessionsPart uid={session.uid} />
    </div>
  );
}

function Loading() {
  return (
    <div role="status" aria-busy="true" aria-label={texts.access.loading} className="grid gap-5">
      <Skeleton className="h-48 w-full rounded-card" />
      <Skeleton className="h-64 w-full rounded-card" />
    </div>
  );
}
