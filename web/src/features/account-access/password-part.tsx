import { minPasswordLength, passwordProblem } from '@fireline/domain/access/passwords';
import type { StaffRole } from '@fireline/domain/access/staff-roles';
import { texts } from '@fireline/domain/texts/texts';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { checkFields } from '#lib/form/check-fields.ts';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { type AccountAccess, changePassword } from '#platform/auth/account-access.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { FailureNote } from '#ui/feedback/failure-note.tsx';
import { TextField } from '#ui/form/text-field.tsx';

interface PasswordPartProps {
  access: AccountAccess;
  role: StaffRole | null;
}

/** Changes the password, which also signs out other devices. */
export function PasswordPart({ access, role }: PasswordPartProps) {
  const [isDone, setDone] = useState(false);
  const least = minPasswordLength(role);
  const form = useAppForm({
    initial: { password: '', next: '' },
    check: (values) =>
      checkFields(values, {
        password: values.password === '' && texts.access.enterCurrentPassword,
        next: passwordProblem(values.next, least),
      }),
    failed: texts.access.checkConnection,
    onEdit: () => setDone(false),
    onSubmit: async ({ password, next }) => {
      await changePassword(password, next);
      form.reset({ password: '', next: '' });
      setDone(true);
    },
  });

  if (!access.hasPassword) return null;
  return (
    <Card>
      <form {...form.props} aria-label={texts.access.changePassword} className="grid gap-4">
        <h2 className="text-lg">{texts.access.passwordTitle}</h2>
        <FailureNote title={texts.access.passwordFailedTitle} failure={form.failure?.message} />
        <TextField
          {...form.bind('password')}
          label={texts.access.currentPassword}
          type="password"
          autoComplete="current-password"
          required
        />
        <TextField
          {...form.bind('next')}
          label={texts.access.newPassword}
          type="password"
          autoComplete="new-password"
          hint={texts.access.newPasswordHint({ count: least })}
          required
        />
        {isDone && (
          <Callout tone="success" announce title={texts.access.passwordChangedTitle}>
            {texts.access.passwordChanged}
          </Callout>
        )}
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" variant="primary" busy={form.isSubmitting}>
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
