import { texts } from '@fireline/domain/texts/texts';
import { checkFields } from '#lib/form/check-fields.ts';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { TextField } from '#ui/form/text-field.tsx';

interface SignInAgainProps {
  email: string;
  onDone: () => void;
}

/**
 * Asks for the password before something irreversible: the device may have been left unattended.
 */
export function SignInAgain({ email, onDone }: SignInAgainProps) {
  const form = useAppForm({
    initial: { password: '' },
    check: (values) => checkFields(values, {}),
    failed: texts.account.passwordFailed,
    onSubmit: async ({ password }) => {
      const { withEmail } = await import('#platform/auth/auth-client.ts');
      await withEmail(email, password);
      onDone();
    },
  });

  return (
    <Callout tone="warning" announce title={texts.account.passwordTitle}>
      <form {...form.props} className="mt-2 grid gap-3">
        <TextField
          {...form.bind('password')}
          label={texts.account.passwordLabel}
          type="password"
          autoComplete="current-password"
          error={form.errors.password ?? form.failure?.message}
        />
        <Button
          type="submit"
          variant="danger"
          busy={form.isSubmitting}
          className="justify-self-start"
        >
          {texts.account.deleteAccount}
        </Button>
        <p className="text-sm">{texts.account.noPassword}</p>
      </form>
    </Callout>
  );
}
