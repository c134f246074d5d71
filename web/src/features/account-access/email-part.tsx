import { limits } from '@fireline/domain/limits';
import { texts } from '@fireline/domain/texts/texts';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { checkFields } from '#lib/form/check-fields.ts';
import { useAppForm } from '#lib/form/use-app-form.ts';
import {
  type AccountAccess,
  changeEmail,
  sendVerification,
} from '#platform/auth/account-access.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { Badge } from '#ui/feedback/badge.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { FailureNote } from '#ui/feedback/failure-note.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { EmulatedMail } from './emulated-mail.tsx';
import { useAttempt } from './use-attempt.ts';

/** The email address: whether it's confirmed, and how to change it. */
export function EmailPart({ access }: { access: AccountAccess }) {
  const [isChanging, setChanging] = useState(false);
  return (
    <Card className="grid gap-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="text-lg">{texts.access.emailTitle}</h2>
        <Badge tone={access.isVerified ? 'success' : 'warning'}>
          {access.isVerified ? texts.access.confirmed : texts.access.notConfirmed}
        </Badge>
      </div>
      <p className="wrap-anywhere">{access.email}</p>
      {!access.isVerified && <Verification email={access.email} />}
      {access.hasPassword && !isChanging && (
        <Button className="justify-self-start" onClick={() => setChanging(true)}>
          {texts.access.changeEmail}
        </Button>
      )}
      {isChanging && <ChangeEmail onCancel={() => setChanging(false)} />}
      {!access.hasPassword && (
        <p className="text-ink-muted text-sm">{texts.access.emailOfGoogle}</p>
      )}
    </Card>
  );
}

function Verification({ email }: { email: string }) {
  const [count, setCount] = useState(0);
  const form = useAttempt();
  return (
    <>
      <p className="text-ink-muted text-sm">{texts.access.confirmHint}</p>
      <FailureNote title={texts.access.mailFailedTitle} failure={form.failure} />
      {count > 0 && (
        <Callout tone="success" announce title={texts.access.checkInboxTitle}>
          {texts.access.confirmSent({ email })}
        </Callout>
      )}
      <EmulatedMail kind="VERIFY_EMAIL" email={email} count={count} />
      <Button
        variant="primary"
        icon={Send}
        className="justify-self-start"
        busy={form.isBusy}
        onClick={() =>
          form.run(async () => {
            await sendVerification();
            setCount((before) => before + 1);
          })
        }
      >
        {count === 0 ? texts.access.confirmEmail : texts.access.sendAnotherLink}
      </Button>
    </>
  );
}

function ChangeEmail({ onCancel }: { onCancel: () => void }) {
  const [sent, setSent] = useState({ email: '', count: 0 });
  const form = useAppForm({
    initial: { email: '', password: '' },
    check: (values) =>
      checkFields(values, {
        email: values.email.trim() === '' && texts.access.enterNewEmail,
        password: values.password === '' && texts.access.enterPassword,
      }),
    failed: texts.access.checkConnection,
    onSubmit: async ({ email, password }) => {
      await changeEmail(password, email);
      setSent(({ count }) => ({ email: email.trim(), count: count + 1 }));
    },
  });

  return (
    <form {...form.props} aria-label={texts.access.changeEmail} className="grid gap-4">
      <FailureNote title={texts.access.mailFailedTitle} failure={form.failure?.message} />
      <TextField
        {...form.bind('email')}
        label={texts.access.newEmail}
        type="email"
        inputMode="email"
        autoComplete="email"
        maxLength={limits.email}
        required
      />
      <TextField
        {...form.bind('password')}
        label={texts.access.yourPassword}
        type="password"
        autoComplete="current-password"
        required
      />
      {sent.count > 0 && (
        <Callout tone="success" announce title={texts.access.changeSentTitle}>
          {texts.access.changeSent({ email: sent.email })}
        </Callout>
      )}
      <EmulatedMail kind="VERIFY_AND_CHANGE_EMAIL" email={sent.email} count={sent.count} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" busy={form.isSubmitting}>
          {texts.access.sendLink}
        </Button>
        <Button onClick={onCancel}>
          {sent.count > 0 ? texts.access.close : texts.access.cancel}
        </Button>
      </div>
    </form>
  );
}
