import { texts } from '@fireline/domain/texts/texts';
import { checkFields } from '#lib/form/check-fields.ts';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { Button } from '#ui/button/button.tsx';
import { FailureNote } from '#ui/feedback/failure-note.tsx';
import { TextField } from '#ui/form/text-field.tsx';

interface SignInAgainProps {
  hasPassword: boolean;
  /** What the button says if what follows can't be undone. */
  dangerLabel?: string;
  onDone: () => void;
  onCancel: () => void;
}

/**
 * Asks the user to sign in again before a change to how they sign in, or before they delete their
 * account: the device may have been left unattended.
 */
export function SignInAgain({ hasPassword, dangerLabel, onDone, onCancel }: SignInAgainProps) {
  const form = useAppForm({
    initial: { password: '' },
    startAt: 'password',
    check: (values) =>
      checkFields(values, {
        password: hasPassword && values.password === '' && texts.access.enterPassword,
      }),
    failed: texts.access.checkConnection,
    onSubmit: async ({ password }) => {
      const { signInAgain } = await import('#platform/auth/account-access.ts');
      await signInAgain(hasPassword ? password : null);
      onDone();
    },
  });

  return (
    <form {...form.props} aria-label={texts.access.againLabel} className="grid gap-4">
      <p role="status">{texts.access.againText}</p>
      <FailureNote title={texts.access.failedTitle} failure={form.failure?.message} />
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
        <Button type="submit" variant={dangerLabel ? 'danger' : 'primary'} busy={form.isSubmitting}>
          {dangerLabel ?? (hasPassword ? texts.access.continue : texts.access.againWithGoogle)}
        </Button>
        <Button onClick={onCancel}>{texts.access.cancel}</Button>
      </div>
    </form>
  );
}
