import { limits } from '@fireline/domain/limits';
import { texts } from '@fireline/domain/texts/texts';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { checkFields } from '#lib/form/check-fields.ts';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { sendPasswordReset } from '#platform/auth/account-access.ts';
import { BackLink } from '#ui/button/back-link.tsx';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { FailureNote } from '#ui/feedback/failure-note.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { EmulatedMail } from './emulated-mail.tsx';

/**
 * Emails a link for setting a new password. The answer doesn't reveal whether there is an account.
 */
export function Component() {
  const [search] = useSearchParams();
  const [sent, setSent] = useState({ email: '', count: 0 });
  const form = useAppForm({
    initial: { email: search.get('email') ?? '' },
    check: (values) =>
      checkFields(values, { email: values.email.trim() === '' && texts.access.forgotEnterEmail }),
    failed: texts.access.checkConnection,
    onSubmit: async ({ email }) => {
      await sendPasswordReset(email);
      setSent(({ count }) => ({ email: email.trim(), count: count + 1 }));
    },
  });

  return (
    <div className="page-narrow max-w-md!">
      <BackLink to="/sign-in">{texts.access.signIn}</BackLink>
      <PageHeader title={texts.access.forgotTitle} text={texts.access.forgotText} />
      <div className="grid gap-5">
        <Card>
          <form {...form.props} aria-label={texts.access.forgotTitle} className="grid gap-4">
            <FailureNote title={texts.access.mailFailedTitle} failure={form.failure?.message} />
            <TextField
              {...form.bind('email')}
              label={texts.access.forgotEmail}
              type="email"
              inputMode="email"
              autoComplete="username"
              maxLength={limits.email}
              required
            />
            <Button
              type="submit"
              variant="primary"
              size="lg"
              wide
              icon={Send}
              busy={form.isSubmitting}
            >
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
