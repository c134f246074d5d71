import { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';
import { useState } from 'react';
import { useSingleFlight } from '#ui/button/use-single-flight.ts';

export interface Failure {
  readonly field: string | null;
  readonly message: string;
}

/** State of one form that is sent to Authentication: busy, or refused and why. */
export function useAttempt() {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const once = useSingleFlight();

  async function attempt(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  }

  return {
    isBusy,
    failure,
    refuse: (field: string, message: string) => setFailure({ field, message }),
    clear: () => setFailure(null),
    run: (work: () => Promise<void>) => void once(() => attempt(work)),
    /** The error message for `field`, if any. */
    at: (field: string) => (failure?.field === field ? failure.message : undefined),
  };
}

function failureOf(error: unknown): Failure {
  if (error instanceof FirelineError) return { field: error.field, message: error.message };
  console.error('The account could not be changed.', error);
  return { field: null, message: texts.access.checkConnection };
}
