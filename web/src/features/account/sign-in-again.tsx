import { FirelineError } from '@fireline/domain/errors';
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
      setError(failure instanceof FirelineError ? failure.message : 'Please try again.');
    } finally {
      setBusy(false);
    }
  }

  return (
    <Callout tone="warning" announce title="Enter your password to delete your account">
      <form onSubmit={(event) => void submit(event)} className="mt-2 grid gap-3">
        <TextField
          label="Password"
          type="password"
          autoComplete="current-password"
          value={password}
          onValueChange={setPassword}
          {...(error !== undefined && { error })}
        />
        <Button type="submit" variant="danger" busy={isBusy} className="justify-self-start">
          Delete my account
        </Button>
        <p className="text-sm">No password? Sign out, sign in again, then delete your account.</p>
      </form>
    </Callout>
  );
}
