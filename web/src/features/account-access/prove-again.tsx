import { texts } from '@fireline/domain/texts/texts';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { signInAgain } from '#platform/auth/account-access.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { useAttempt } from './use-attempt.ts';

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
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const form = useAttempt();
  useEffect(() => {
    field.current?.focus();
  }, []);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (hasPassword && password === '') return form.refuse('password', texts.access.enterPassword);
    form.run(async () => {
      await signInAgain(hasPassword ? password : null);
      onDone();
    });
  }

  return (
    <form noValidate aria-label={texts.access.againLabel} onSubmit={submit} className="grid gap-4">
      <p role="status">{texts.access.againText}</p>
      {form.failure?.field === null && (
        <Callout tone="danger" announce title={texts.access.failedTitle}>
          {form.failure.message}
        </Callout>
      )}
      {hasPassword && (
        <TextField
          ref={field}
          name="password"
          label={texts.access.yourPassword}
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onValueChange={(next) => {
            setPassword(next);
            form.clear();
          }}
          error={form.at('password')}
        />
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" busy={form.isBusy}>
          {hasPassword ? texts.access.continue : texts.access.againWithGoogle}
        </Button>
        <Button onClick={onCancel}>{texts.access.cancel}</Button>
      </div>
    </form>
  );
}
