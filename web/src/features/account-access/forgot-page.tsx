import { limits } from '@fireline/domain/limits';
import { texts } from '@fireline/domain/texts/texts';
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
    if (email.trim() === '') return form.refuse('email', texts.access.forgotEnterEmail);
    form.run(async () => {
      await sendPasswordReset(email);
      setSent(({ count }) => ({ email: email.trim(), count: count + 1 }));
    });
  }

  return (
    <div className="page-narrow max-w-md!">
      <BackLink to="/sign-in">{texts.access.signIn}</BackLink>
      <PageHeader title={texts.access.forgotTitle} text={texts.access.forgotText} />
      <div className="grid gap-5">
        <Card>
          <form
            noValidate
            aria-label={texts.access.forgotTitle}
            onSubmit={submit}
            className="grid gap-4"
          >
            {form.failure?.field === null && (
              <Callout tone="danger" announce title={texts.access.mailFailedTitle}>
                {form.failure.message}
              </Callout>
            )}
            <TextField
              name="email"
              label={texts.access.forgotEmail}
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
              {sent.count === 0 ? texts.access.sendLink : texts.access.sendAnotherLink}
            </Button>
          </form>
        </Card>
        {sent.count > 0 && (
          <Callout tone="success" announce title={texts.access.checkInboxTitle}>
            {texts.access.forgotSent({ email: sent.email })}
          </Callout>
        )}
        <EmulatedMail kind="PASSWORD_RESET" email={sent.email} count={sent.count} />
      </div>
    </div>
  );
}
