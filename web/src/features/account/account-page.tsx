import { texts } from '@fireline/domain/texts/texts';
import { BookUser, History, MapPinHouse, ShieldCheck, UserRound } from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { useAccount } from '#entities/user/account.ts';
import { loadPersistently } from '#lib/after-paint.ts';
import { useSession } from '#platform/auth/session.ts';
import { useIsDisconnected } from '#platform/connection/connection.ts';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { Card } from '#ui/card.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { AddressBook } from './address-book.tsx';
import { MailChoices } from './mail-choices.tsx';
import { ProfileForm } from './profile-form.tsx';
import { YourData } from './your-data.tsx';

const PinCard = lazy(() => loadPersistently(() => import('./pin-card.tsx')));

/** The customer's own page: name, phone, addresses, and email choices, live in every tab. */
export function Component() {
  const session = useSession();
  const account = useAccount();
  const isCutOff = useIsDisconnected();
  return (
    <div className="page-narrow">
      <PageHeader title={texts.account.title} text={account?.session.email ?? undefined} />
      {session.status === 'loading' && <Loading />}
      {session.status !== 'loading' && account === null && <GuestNote />}
      {account && !account.isKnown && !isCutOff && <Loading />}
      {account && !account.isKnown && isCutOff && (
        <p role="status" className="py-10 text-center text-ink-muted">
          {texts.account.notConnected}
        </p>
      )}
      {account?.isKnown && (
        <div className="grid gap-5">
          <ProfileForm
            uid={account.session.uid}
            saved={{
              displayName: account.user?.displayName || account.session.displayName,
              phone: account.user?.phone ?? '',
            }}
          />
          <AddressBook uid={account.session.uid} addresses={account.user?.addresses ?? []} />
          <MailChoices uid={account.session.uid} preferences={account.user?.preferences ?? {}} />
          {account.session.role !== null && !account.user?.staff?.isScreen && (
            <Suspense fallback={<Skeleton className="h-34 w-full rounded-card" />}>
              <PinCard uid={account.session.uid} />
            </Suspense>
          )}
          <Card className="flex flex-wrap items-center justify-between gap-3">
            <div>
              <h2 className="text-lg">{texts.account.securityTitle}</h2>
              <p className="text-ink-muted text-sm">{texts.account.securityText}</p>
            </div>
            <ButtonLink to="/account/security" icon={ShieldCheck}>
              {texts.account.manage}
            </ButtonLink>
          </Card>
        </div>
      )}
      {/* Not before what is above it: a press mustn't hit what moves away. */}
      {session.status === 'signed-in' && (account === null || account.isKnown || isCutOff) && (
        <div className="mt-5">
          <YourData uid={session.uid} isGuest={session.isGuest} isOnline={!isCutOff} />
        </div>
      )}
    </div>
  );
}

function Loading() {
  return (
    <div role="status" aria-busy="true" aria-label={texts.account.loading} className="grid gap-5">
      <Skeleton className="h-64 w-full rounded-card" />
      <Skeleton className="h-40 w-full rounded-card" />
    </div>
  );
}

function GuestNote() {
  return (
    <Card className="grid gap-5">
      <p className="text-pretty">{texts.account.guestText}</p>
      <ul className="grid gap-3">
        <Gain icon={<History aria-hidden className="size-5" />}>{texts.account.gainOrders}</Gain>
        <Gain icon={<MapPinHouse aria-hidden className="size-5" />}>
          {texts.account.gainAddresses}
        </Gain>
        <Gain icon={<BookUser aria-hidden className="size-5" />}>{texts.account.gainDetails}</Gain>
      </ul>
      <ButtonLink to="/sign-in?next=/account" variant="primary" icon={UserRound}>
        {texts.account.signIn}
      </ButtonLink>
    </Card>
  );
}

function Gain({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-center gap-3">
      <span className="grid size-10 shrink-0 place-items-center rounded-full bg-accent-soft text-accent-ink">
        {icon}
      </span>
      {children}
    </li>
  );
}
