import type { DayReport } from '@fireline/domain/day/closing';
import { texts } from '@fireline/domain/texts/texts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { reportDay } from './day-commands.ts';

interface Report {
  /** Null until it's known. */
  readonly report: DayReport | null;
  /** Why it couldn't be loaded, in words. */
  readonly failure: string | null;
  readonly isLoading: boolean;
  readonly load: () => void;
}

/** The report so far, added up again on the server whenever `changed` is another value. */
export function useReport(changed: unknown): Report {
  const [state, setState] = useState<Omit<Report, 'load'>>({
    report: null,
    failure: null,
    isLoading: true,
  });
  const latest = useRef(0);
  const load = useCallback(() => {
    latest.current += 1;
    const number = latest.current;
    setState((known) => ({ ...known, isLoading: true }));
    reportDay()
      .then((report) => ({ report, failure: null }))
      .catch((error: unknown) => ({
        failure: error instanceof Error ? error.message : texts.console.tryAgain,
      }))
      .then((next) => {
        if (number === latest.current)
          setState((known) => ({ ...known, ...next, isLoading: false }));
      });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: adds up again after a change.
  useEffect(load, [changed]);
  return { ...state, load };
}
