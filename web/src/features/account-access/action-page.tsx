import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { applyAction, type MailAction, readAction } from '#platform/auth/account-access.ts';
import { Button } from '#ui/button/button.tsx';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { Card } from '#ui/card.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { ErrorState } from '#ui/feedback/error-state.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { NewPasswordForm } from './new-password-form.tsx';
import { useAttempt } from './use-attempt.ts';

const modes = {
  resetPassword: { title: 'Choose a new password', confirm: '', done: 'Your password is set' },
  verifyEmail: {
    title: 'Confirm your email',
    confirm: 'Confirm this address',
    done: 'Your email is confirmed',
  },
  verifyAndChangeEmail: {
    title: 'Confirm your new email',
    confirm: 'Use this address',
    done: 'Your email has been changed',
  },
  recoverEmail: {
    title: 'Undo the email change',
    confirm: 'Use the old address again',
    done: 'Your old email is back',
  },
} as const;

type Mode = keyof typeof modes;

function isMode(text: string): text is Mode {
  return Object.hasOwn(modes, text);
}

/**
 * Target of the links in Authentication's emails: `?mode=…&oobCode=…`. Opening the page changes
 * nothing because mail scanners open every link; the person has to press a button.
 */
export function Component() {
  const [search] = useSearchParams();
  const asked = search.get('mode') ?? '';
  const code = search.get('oobCode') ?? '';
  const mode = isMode(asked) && code !== '' ? asked : null;
  if (mode === null) return <DeadLink title="This link is incomplete" mode={null} text="" />;
  return <Action key={`${mode}${code}`} mode={mode} code={code} />;
}

function Action({ mode, code }: { mode: Mode; code: string }) {
  const [action, setAction] = useState<MailAction | null>(null);
  const [isDone, setDone] = useState(false);
  const reading = useAttempt();
  const applying = useAttempt();
  const { title, confirm, done } = modes[mode];

  // biome-ignore lint/correctness/useExhaustiveDependencies: the code is read once.
  useEffect(() => {
    reading.run(async () => setAction(await readAction(code)));
  }, [code]);

  if (reading.failure) {
    return (
      <DeadLink mode={mode} title="This link no longer works" text={reading.failure.message} />
    );
  }
  return (
    <div className="page-narrow max-w-md!">
      <PageHeader title={isDone ? done : title} text={action?.email} />
      {action === null && (
        <div role="status" aria-busy="true" aria-label="Checking the link">
          <Skeleton className="h-40 w-full rounded-card" />
        </div>
      )}
      {action && isDone && (
        <Card className="grid gap-5">
          <p role="status">
            {mode === 'resetPassword'
              ? 'Sign in with it now. You’ve been signed out everywhere else.'
              : 'You can close this page.'}
          </p>
          <ButtonLink
            to={mode === 'verifyEmail' ? '/account/security' : '/sign-in'}
            variant="primary"
            size="lg"
            wide
          >
            {mode === 'verifyEmail' ? 'Continue' : 'Sign in'}
          </ButtonLink>
        </Card>
      )}
      {action && !isDone && mode === 'resetPassword' && (
        <NewPasswordForm code={code} email={action.email} onDone={() => setDone(true)} />
      )}
      {action && !isDone && mode !== 'resetPassword' && (
        <Card className="grid gap-5">
          {applying.failure && (
            <Callout tone="danger" announce title="That didn’t work">
              {applying.failure.message}
            </Callout>
          )}
          <p>
            {mode === 'verifyEmail'
              ? 'This confirms the address is yours. Continue only if you created the account yourself.'
              : `You’ll sign in with ${action.email} from now on.`}
          </p>
          <Button
            variant="primary"
            size="lg"
            wide
            busy={applying.isBusy}
            onClick={() =>
              applying.run(async () => {
                await applyAction(code);
                setDone(true);
              })
            }
          >
            {confirm}
          </Button>
        </Card>
      )}
    </div>
  );
}

function DeadLink({ mode, title, text }: { mode: Mode | null; title: string; text: string }) {
  const isPassword = mode === 'resetPassword';
  return (
    <div className="page-narrow max-w-md!">
      <PageHeader title="Link from an email" />
      <ErrorState
        title={title}
        text={text || 'Part of it is missing. Open it again from the email.'}
        action={
          <ButtonLink to={isPassword ? '/account/forgot' : '/account/security'} variant="primary">
            {isPassword ? 'Get a new link' : 'Go to your account'}
          </ButtonLink>
        }
      />
    </div>
  );
}
