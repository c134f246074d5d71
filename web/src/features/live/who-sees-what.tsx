import { demoAccounts } from '@fireline/domain/access/demo-accounts';
import { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';
import { useState } from 'react';
import { type Session, signIn } from '#platform/auth/session.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { Part } from './part.tsx';

const roles = ['admin', 'kitchen', 'courier'] as const;

/** What each demo account sees in the log; one tap switches to it. */
export function WhoSeesWhat({ session }: { session: Session }) {
  const [going, setGoing] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  async function become(email: string, password: string) {
    setGoing(email);
    setFailure(null);
    try {
      await signIn(email, password);
    } catch (error) {
      setFailure(error instanceof FirelineError ? error.message : texts.live.signInFailed);
    } finally {
      setGoing(null);
    }
  }
  const email = session.status === 'signed-in' ? session.email : null;
  return (
    <Part title={texts.live.whoTitle} text={whoWords(session)}>
      <ul className="grid gap-2 text-sm">
        {roles.map((role) => {
          const account = demoAccounts.find((known) => known.role === role);
          if (!account) return null;
          const isNow = account.email === email;
          return (
            <li key={role} className="flex items-center gap-3">
              <span className="min-w-0 flex-1">
                <strong className="block">{account.email}</strong>
                <span className="text-ink-muted">{texts.live[`${role}Sees`]}</span>
              </span>
              <Button
                size="sm"
                disabled={isNow}
                busy={going === account.email}
                aria-label={
                  isNow
                    ? texts.live.youAre({ email: account.email })
                    : texts.live.signInAs({ email: account.email })
                }
                onClick={() => void become(account.email, account.password)}
              >
                {isNow ? texts.live.you : texts.live.signIn}
              </Button>
            </li>
          );
        })}
      </ul>
      {failure && <Callout tone="danger" announce title={failure} />}
    </Part>
  );
}

function whoWords(session: Session): string {
  if (session.status === 'signed-in' && session.role === null) {
    return texts.live.whoCustomer;
  }
  if (session.status === 'signed-in') {
    return texts.live.whoStaff({ name: session.email ?? session.displayName });
  }
  return texts.live.whoNobody({ status: texts.status.pending });
}
