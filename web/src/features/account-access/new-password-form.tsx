import { minStaffPasswordLength, passwordProblem } from '@fireline/domain/access/passwords';
import { texts } from '@fireline/domain/texts/texts';
import { checkFields } from '#lib/form/check-fields.ts';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { resetPassword } from '#platform/auth/account-access.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { FailureNote } from '#ui/feedback/failure-note.tsx';
import { TextField } from '#ui/form/text-field.tsx';

interface NewPasswordFormProps {
  code: string;
  email: string;
  onDone: () => void;
}

/**
 * A link doesn't reveal who is staff, so every password set through one must meet the staff length.
 */
export function NewPasswordForm({ code, email, onDone }: NewPasswordFormProps) {
  const form = useAppForm({
    initial: { password: '' },
    check: (values) =>
      checkFields(values, { password: passwordProblem(values.password, minStaffPasswordLength) }),
    failed: texts.access.checkConnection,
    onSubmit: async ({ password }) => {
      await resetPassword(code, password);
      onDone();
    },
  });

  return (
    <Card>
      <form {...form.props} aria-label={texts.access.resetTitle} className="grid gap-4">
        <FailureNote title={texts.access.resetFailedTitle} failure={form.failure?.message} />
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <TextField
          {...form.bind('password')}
          label={texts.access.newPassword}
          type="password"
          autoComplete="new-password"
          hint={texts.access.resetHint({ count: minStaffPasswordLength })}
          required
        />
        <Button type="submit" variant="primary" size="lg" wide busy={form.isSubmitting}>
          {texts.access.resetConfirm}
        </Button>
      </form>
    </Card>
  );
}
