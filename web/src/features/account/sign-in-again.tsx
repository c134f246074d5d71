import { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';
import { type FormEvent, useState } from 'react';
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
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      const { withEmail } = await import('#platform/auth/auth-client.ts');
      await withEmail(email, password);
      onDone();
    } catch (failure) {
      setError(failure instanceof FirelineError ? failure.message : texts.account.passwordFailed);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Callout tone="warning" announce title={texts.account.passwordTitle}>
      <form onSubmit={(event) => void submit(event)} className="mt-2 grid gap-3">
        <TextField
          label={texts.account.passwordLabel}
          type="password"
          autoComplete="current-password"
          value={password}
          onValueChange={setPassword}
          {...(error !== undefined && { error })}
        />
        <Button type="submit" variant="danger" busy={isBusy} className="justify-self-start">
          {texts.account.deleteAccount}
        </Button>
        <p className="text-sm">{texts.account.noPassword}</p>
      </form>
    </Callout>
  );
}
