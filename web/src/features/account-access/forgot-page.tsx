import { limits } from '@fireline/domain/limits';
import { Send } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { sendPasswordReset } from '#platform/auth/account-access.ts';
import { BackLink } from '#ui/button/back-link.tsx';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { EmulatedMail } from './emulated-mail.tsx';
import { useAttempt } from './use-attempt.ts';

/**
 * Emails a link for setting a new password. The answer doesn't reveal whether there is an account.
 */
export function Component() {
  const [search] = useSearchParams();
  const [email, setEmail] = useState(search.get('email') ?? '');
  const [sent, setSent] = useState({ email: '', count: 0 });
  const form = useAttempt();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (email.trim() === '') return form.refuse('email', 'Enter your email.');
    form.run(async () => {
      await sendPasswordReset(email);
      setSent(({ count }) => ({ email: email.trim(), count: count + 1 }));
    });
  }

  return (
    <div className="page-narrow max-w-md!">
      <BackLink to="/sign-in">Sign in</BackLink>
      <PageHeader
        title="Forgot your password?"
        text="We’ll email you a link to choose a new one."
      />
      <div className="grid gap-5">
        <Card>
          <form
            noValidate
            aria-label="Forgot your password?"
            onSubmit={submit}
            className="grid gap-4"
          >
            {form.failure?.field === null && (
              <Callout tone="danger" announce title="The email wasn’t sent">
                {form.failure.message}
              </Callout>
            )}
            <TextField
              name="email"
              label="Email"
              type="email"
              inputMode="email"
              autoComplete="username"
              maxLength={limits.email}
              required
              value={email}
              onValueChange={(next) => {
                setEmail(next);
                form.clear();
              }}
              error={form.at('email')}
            />
            <Button type="submit" variant="primary" size="lg" wide icon={Send} busy={form.isBusy}>
              {sent.count === 0 ? 'Send link' : 'Send another link'}
            </Button>
          </form>
        </Card>
        {sent.count > 0 && (
          <Callout tone="success" announce title="Check your inbox">
            If {sent.email} has an account, a link is on its way. It works for an hour. Nothing
            there? Check your spam folder, or check the address for typos.
          </Callout>
        )}
        <EmulatedMail kind="PASSWORD_RESET" email={sent.email} count={sent.count} />
      </div>
    </div>
  );
}
