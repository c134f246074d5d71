import { passwordProblem, staffPasswordLength } from '@fireline/domain/access/passwords';
import { texts } from '@fireline/domain/texts/texts';
import { type FormEvent, useState } from 'react';
import { resetPassword } from '#platform/auth/account-access.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { useAttempt } from './use-attempt.ts';

interface NewPasswordFormProps {
  code: string;
  email: string;
  onDone: () => void;
}

/**
 * A link doesn't reveal who is staff, so every password set through one must meet the staff length.
 */
export function NewPasswordForm({ code, email, onDone }: NewPasswordFormProps) {
  const [password, setPassword] = useState('');
  const form = useAttempt();

  function submit(event: FormEvent) {
    event.preventDefault();
    const problem = passwordProblem(password, staffPasswordLength);
    if (problem) return form.refuse('password', problem);
    form.run(async () => {
      await resetPassword(code, password);
      onDone();
    });
  }

  return (
    <Card>
      <form
        noValidate
        aria-label={texts.access.resetTitle}
        onSubmit={submit}
        className="grid gap-4"
      >
        {form.failure?.field === null && (
          <Callout tone="danger" announce title={texts.access.resetFailedTitle}>
            {form.failure.message}
          </Callout>
        )}
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <TextField
          name="password"
          label={texts.access.newPassword}
          type="password"
          autoComplete="new-password"
          hint={texts.access.resetHint({ count: staffPasswordLength })}
          required
          value={password}
          onValueChange={(next) => {
            setPassword(next);
            form.clear();
          }}
          error={form.at('password')}
        />
        <Button type="submit" variant="primary" size="lg" wide busy={form.isBusy}>
          {texts.access.resetConfirm}
        </Button>
      </form>
    </Card>
  );
}
