import { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';
import { useState } from 'react';
import { useSingleFlight } from '#ui/button/use-single-flight.ts';

/** State of one request to Authentication that isn't a form's: busy, or refused and why. */
export function useAttempt() {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const once = useSingleFlight();

  async function attempt(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(messageOf(error));
      throw error;
    } finally {
      setBusy(false);
    }
  }

  return {
    isBusy,
    failure,
    clear: () => setFailure(null),
    /** For a form, which shows the failure itself. */
    attempt,
    run: (work: () => Promise<void>) => void once(() => attempt(work).catch(() => {})),
  };
}

function messageOf(error: unknown): string {
  if (error instanceof FirelineError) return error.message;
  console.error('The account could not be changed.', error);
  return texts.access.checkConnection;
}
