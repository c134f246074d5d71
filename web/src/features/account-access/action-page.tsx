import { texts } from '@fireline/domain/texts/texts';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { applyAction, type MailAction, readAction } from '#platform/auth/account-access.ts';
import { Button } from '#ui/button/button.tsx';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { Card } from '#ui/card.tsx';
import { ErrorState } from '#ui/feedback/error-state.tsx';
import { FailureNote } from '#ui/feedback/failure-note.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { NewPasswordForm } from './new-password-form.tsx';
import { useAttempt } from './use-attempt.ts';

const modes = ['resetPassword', 'verifyEmail', 'verifyAndChangeEmail', 'recoverEmail'] as const;
type Mode = (typeof modes)[number];

const wordsOf = (mode: Mode) =>
  ({
    resetPassword: {
      title: texts.access.resetTitle,
      confirm: '',
      done: texts.access.resetDoneTitle,
    },
    verifyEmail: {
      title: texts.access.verifyTitle,
      confirm: texts.access.verifyConfirm,
      done: texts.access.verifyDoneTitle,
    },
    verifyAndChangeEmail: {
      title: texts.access.changeTitle,
      confirm: texts.access.changeConfirm,
      done: texts.access.changeDoneTitle,
    },
    recoverEmail: {
      title: texts.access.recoverTitle,
      confirm: texts.access.recoverConfirm,
      done: texts.access.recoverDoneTitle,
    },
  })[mode];

/**
 * Target of the links in Authentication's emails: `?mode=…&oobCode=…`. Opening the page changes
 * nothing because mail scanners open every link; the person has to press a button.
 */
export function Component() {
  const [search] = useSearchParams();
  const code = search.get('oobCode') ?? '';
  const mode = modes.find((known) => known === search.get('mode'));
  if (mode === undefined || code === '') {
    return <DeadLink title={texts.access.linkIncompleteTitle} mode={null} text="" />;
  }
  return <Action key={`${mode}${code}`} mode={mode} code={code} />;
}

function Action({ mode, code }: { mode: Mode; code: string }) {
  const [action, setAction] = useState<MailAction | null>(null);
  const [isDone, setDone] = useState(false);
  const reading = useAttempt();
  const applying = useAttempt();
  const { title, confirm, done } = wordsOf(mode);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the code is read once.
  useEffect(() => {
    reading.run(async () => setAction(await readAction(code)));
  }, [code]);

  if (reading.failure) {
    return <DeadLink mode={mode} title={texts.access.linkDeadTitle} text={reading.failure} />;
  }
  return (
    <div className="page-narrow max-w-md!">
      <PageHeader title={isDone ? done : title} text={action?.email} />
      {action === null && (
        <div role="status" aria-busy="true" aria-label={texts.access.linkChecking}>
          <Skeleton className="h-40 w-full rounded-card" />
        </div>
      )}
      {action && isDone && (
        <Card className="grid gap-5">
          <p role="status">
            {mode === 'resetPassword' ? texts.access.resetDone : texts.access.linkDone}
          </p>
          <ButtonLink
            to={mode === 'verifyEmail' ? '/account/security' : '/sign-in'}
            variant="primary"
            size="lg"
            wide
          >
            {mode === 'verifyEmail' ? texts.access.continue : texts.access.signIn}
          </ButtonLink>
        </Card>
      )}
      {action && !isDone && mode === 'resetPassword' && (
        <NewPasswordForm code={code} email={action.email} onDone={() => setDone(true)} />
      )}
      {action && !isDone && mode !== 'resetPassword' && (
        <Card className="grid gap-5">
          <FailureNote title={texts.access.failedTitle} failure={applying.failure} />
          <p>
            {mode === 'verifyEmail'
              ? texts.access.verifyText
              : texts.access.linkSignIn({ email: action.email })}
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
      <PageHeader title={texts.access.linkTitle} />
      <ErrorState
        title={title}
        text={text || texts.access.linkIncomplete}
        action={
          <ButtonLink to={isPassword ? '/account/forgot' : '/account/security'} variant="primary">
            {isPassword ? texts.access.linkNew : texts.access.linkToAccount}
          </ButtonLink>
        }
      />
    </div>
  );
}
