import { demoAccounts } from '@fireline/domain/access/demo-accounts';
import { FirelineError } from '@fireline/domain/errors';
import { statusLabels } from '@fireline/domain/order/status';
import { useState } from 'react';
import { type Session, signIn } from '#platform/auth/session.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { Part } from './part.tsx';

const roles = [
  { role: 'admin', text: 'all open orders and the admins’ inbox' },
  { role: 'kitchen', text: 'the kitchen’s orders and its inbox' },
  { role: 'courier', text: 'deliveries ready for pickup, their own deliveries, and their inbox' },
] as const;

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
      setFailure(error instanceof FirelineError ? error.message : 'Couldn’t sign in.');
    } finally {
      setGoing(null);
    }
  }
  const email = session.status === 'signed-in' ? session.email : null;
  return (
    <Part title="Who sees what" text={whoWords(session)}>
      <ul className="grid gap-2 text-sm">
        {roles.map(({ role, text }) => {
          const account = demoAccounts.find((known) => known.role === role);
          if (!account) return null;
          const isNow = account.email === email;
          return (
            <li key={role} className="flex items-center gap-3">
              <span className="min-w-0 flex-1">
                <strong className="block">{account.email}</strong>
                <span className="text-ink-muted">sees {text}</span>
              </span>
              <Button
                size="sm"
                disabled={isNow}
                busy={going === account.email}
                aria-label={isNow ? `You: ${account.email}` : `Sign in as ${account.email}`}
                onClick={() => void become(account.email, account.password)}
              >
                {isNow ? 'You' : 'Sign in'}
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
    return 'You’re a customer. The log shows your own orders, your inbox, and what everyone can see.';
  }
  if (session.status === 'signed-in') {
    return `You’re signed in as ${session.email ?? session.displayName}. The log shows what your screens listen to.`;
  }
  return `You’re not signed in. The log shows the shop, the queue, and a test order’s public page, from “${statusLabels.pending}” on.`;
}
