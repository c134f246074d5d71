import { passwordLength, passwordProblem } from '@fireline/domain/access/passwords';
import type { StaffRole } from '@fireline/domain/order/transitions';
import { texts } from '@fireline/domain/texts/texts';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router-dom';
import { type AccountAccess, changePassword } from '#platform/auth/account-access.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { useAttempt } from './use-attempt.ts';

interface PasswordPartProps {
  access: AccountAccess;
  role: StaffRole | null;
}

/** Changes the password, which also signs out other devices. */
export function PasswordPart({ access, role }: PasswordPartProps) {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [isDone, setDone] = useState(false);
  const form = useAttempt();
  const least = passwordLength(role);

  function submit(event: FormEvent) {
    event.preventDefault();
    setDone(false);
    if (current === '') return form.refuse('password', texts.access.enterCurrentPassword);
    const problem = passwordProblem(next, least);
    if (problem) return form.refuse('next', problem);
    form.run(async () => {
      await changePassword(current, next);
      setCurrent('');
      setNext('');
      setDone(true);
    });
  }

  if (!access.hasPassword) return null;
  return (
    <Card>
      <form
        noValidate
        aria-label={texts.access.changePassword}
        onSubmit={submit}
        className="grid gap-4"
      >
        <h2 className="text-lg">{texts.access.passwordTitle}</h2>
        {form.failure?.field === null && (
          <Callout tone="danger" announce title={texts.access.passwordFailedTitle}>
            {form.failure.message}
          </Callout>
        )}
        <TextField
          name="password"
          label={texts.access.currentPassword}
          type="password"
          autoComplete="current-password"
          required
          value={current}
          onValueChange={(typed) => {
            setCurrent(typed);
            form.clear();
          }}
          error={form.at('password')}
        />
        <TextField
          name="next"
          label={texts.access.newPassword}
          type="password"
          autoComplete="new-password"
          hint={texts.access.newPasswordHint({ count: least })}
          required
          value={next}
          onValueChange={(typed) => {
            setNext(typed);
            form.clear();
          }}
          error={form.at('next')}
        />
        {isDone && (
          <Callout tone="success" announce title={texts.access.passwordChangedTitle}>
            {texts.access.passwordChanged}
          </Callout>
        )}
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" variant="primary" busy={form.isBusy}>
            {texts.access.changePassword}
          </Button>
          <Link
            to={`/account/forgot?email=${encodeURIComponent(access.email)}`}
            className="touch-target rounded-md font-semibold text-accent-ink underline underline-offset-2"
          >
            {texts.access.forgotIt}
          </Link>
        </div>
      </form>
    </Card>
  );
}
