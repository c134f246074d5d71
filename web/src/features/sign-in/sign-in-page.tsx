import { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';
import { UserRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link, useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import { useAppForm } from '#lib/form/use-app-form.ts';
import {
  currentGuest,
  ensureSignedIn,
  prepareGoogle,
  register,
  type SignedIn,
  signIn,
  signInWithGoogle,
  useSession,
} from '#platform/auth/session.ts';
import { Button } from '#ui/button/button.tsx';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { useSingleFlight } from '#ui/button/use-single-flight.ts';
import { Card } from '#ui/card.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { Segmented } from '#ui/form/segmented.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { adoptGuestOrders } from './adopt-guest-orders.ts';
import { DemoAccounts } from './demo-accounts.tsx';
import { destinationFor } from './destination.ts';
import { GoogleMark } from './google-mark.tsx';
import {
  type Credentials,
  checkCredentials,
  SignInForm,
  type SignInMode,
} from './sign-in-form.tsx';

type Way = 'form' | 'google' | 'guest' | 'demo';

/** Sign in, register, or continue as a guest; then go to the page the user wanted. */
export function Component() {
  const navigate = useNavigate();
  const wanted = useWantedPage();
  const session = useSession();
  const [mode, setMode] = useState<SignInMode>('sign-in');
  const [busyWith, setBusyWith] = useState<Way | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const account = session.status === 'signed-in' && !session.isGuest ? session : null;

  useEffect(() => void prepareGoogle().catch(() => undefined), []);

  const once = useSingleFlight();
  const form = useAppForm<Credentials, Credentials>({
    initial: { name: '', email: '', password: '' },
    check: (values) => checkCredentials(values, mode),
    failed: texts.signIn.checkConnection,
    onSubmit: ({ name, email, password }) =>
      enter('form', () =>
        mode === 'register' ? register(email, password, name) : signIn(email, password),
      ),
  });

  const enter = (way: Way, attempt: () => Promise<SignedIn>) => once(() => goIn(way, attempt));

  /** The ways in without a form. */
  function enterBy(way: Way, attempt: () => Promise<SignedIn>) {
    if (busyWith === null) form.reset();
    enter(way, attempt).catch((error: unknown) => setFailure(failureOf(error)));
  }

  async function goIn(way: Way, attempt: () => Promise<SignedIn>) {
    setBusyWith(way);
    setFailure(null);
    try {
      const guest = await currentGuest();
      const { uid, grantedRole } = await attempt();
      // Registering keeps the guest's uid. Staff are excluded: other people order as guests on
      // their devices.
      if (guest && guest.uid !== uid && grantedRole === null) void adoptGuestOrders(guest, uid);
      await navigate(destinationFor(grantedRole, wanted), { replace: true });
    } finally {
      setBusyWith(null);
    }
  }

  return (
    <div className="page-narrow max-w-md!">
      <PageHeader
        title={mode === 'register' ? texts.signIn.registerTitle : texts.signIn.title}
        text={texts.signIn.text}
      />
      <div className="grid gap-5">
        {account && busyWith === null && (
          <Callout
            tone="info"
            title={texts.signIn.signedInAs({ name: account.displayName })}
            action={
              <ButtonLink size="sm" to={destinationFor(account.grantedRole, wanted)}>
                {texts.signIn.signedInContinue}
              </ButtonLink>
            }
          >
            {texts.signIn.signedInHint}
          </Callout>
        )}
        <Card className="grid gap-5">
          <Segmented
            label={texts.signIn.question}
            value={mode}
            onValueChange={(next) => {
              setMode(next);
              setFailure(null);
              form.reset();
            }}
            options={[
              { value: 'sign-in', label: texts.signIn.hasAccount },
              { value: 'register', label: texts.signIn.isNew },
            ]}
          />
          {(failure ?? form.failure) && (
            <Callout tone="danger" announce title={texts.signIn.failedTitle}>
              {failure ?? form.failure?.message}
            </Callout>
          )}
          <SignInForm mode={mode} form={form} />
          <div className="flex items-center gap-3 text-ink-muted text-sm">
            <span aria-hidden className="h-px flex-1 bg-line" />
            {texts.signIn.or}
            <span aria-hidden className="h-px flex-1 bg-line" />
          </div>
          <div className="grid gap-3">
            <Button
              wide
              busy={busyWith === 'google'}
              onClick={() => enterBy('google', signInWithGoogle)}
            >
              <GoogleMark />
              {texts.signIn.withGoogle}
            </Button>
            {!account && (
              <Button
                wide
                variant="ghost"
                icon={UserRound}
                busy={busyWith === 'guest'}
                onClick={() => enterBy('guest', ensureSignedIn)}
              >
                {texts.signIn.asGuest}
              </Button>
            )}
          </div>
        </Card>
        <p className="text-center text-ink-muted text-sm">
          {texts.signIn.findHint({
            link: (content) => (
              <Link
                key="find"
                to="/find"
                className="touch-target rounded-md font-semibold text-accent-ink underline underline-offset-2"
              >
                {content}
              </Link>
            ),
          })}
        </p>
        <DemoAccounts
          isBusy={busyWith !== null}
          onChoose={(email, password) => enterBy('demo', () => signIn(email, password))}
        />
      </div>
    </div>
  );
}

/** From `?next=` in a link, or from the page on which "Sign in" was pressed in the header. */
function useWantedPage(): string | null {
  const [search] = useSearchParams();
  const state: unknown = useLocation().state;
  const next = search.get('next');
  if (next !== null) return next;
  const isFromHeader = typeof state === 'object' && state !== null && 'from' in state;
  // Everyone starts at the menu, so from there people go to their role's home page.
  return isFromHeader && typeof state.from === 'string' && state.from !== '/' ? state.from : null;
}

function failureOf(error: unknown): string {
  if (error instanceof FirelineError) return error.message;
  console.error('Signing in failed.', error);
  return texts.signIn.checkConnection;
}
