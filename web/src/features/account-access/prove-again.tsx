import { texts } from '@fireline/domain/texts/texts';
import { checkFields } from '#lib/form/check-fields.ts';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { signInAgain } from '#platform/auth/account-access.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { TextField } from '#ui/form/text-field.tsx';

interface ProveAgainProps {
  hasPassword: boolean;
  onDone: () => void;
  onCancel: () => void;
}

/**
 * Asks the user to sign in again before a change to how they sign in: the page may have been left
 * open.
 */
export function ProveAgain({ hasPassword, onDone, onCancel }: ProveAgainProps) {
  const form = useAppForm({
    initial: { password: '' },
    startAt: 'password',
    check: (values) =>
      checkFields(values, {
        password: hasPassword && values.password === '' && texts.access.enterPassword,
      }),
    failed: texts.access.checkConnection,
    onSubmit: async ({ password }) => {
      await signInAgain(hasPassword ? password : null);
      onDone();
    },
  });

  return (
    <form {...form.props} aria-label={texts.access.againLabel} className="grid gap-4">
      <p role="status">{texts.access.againText}</p>
      {form.failure && (
        <Callout tone="danger" announce title={texts.access.failedTitle}>
          {form.failure.message}
        </Callout>
      )}
      {hasPassword && (
        <TextField
          {...form.bind('password')}
          label={texts.access.yourPassword}
          type="password"
          autoComplete="current-password"
          required
        />
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" busy={form.isSubmitting}>
          {hasPassword ? texts.access.continue : texts.access.againWithGoogle}
        </Button>
        <Button onClick={onCancel}>{texts.access.cancel}</Button>
      </div>
    </form>
  );
}
