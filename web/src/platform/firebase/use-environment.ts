import { useEffect, useState } from 'react';
import { type Environment, loadEnvironment } from './environment.ts';

/** Null until it is known. */
export function useEnvironment(): Environment | null {
  const [known, setKnown] = useState<Environment | null>(null);

  useEffect(() => {
    let isGone = false;
    loadEnvironment().then(
      (environment) => {
        if (!isGone) setKnown(environment);
      },
      (error: unknown) => console.warn('The environment is not known yet.', error),
    );
    return () => {
      isGone = true;
    };
  }, []);

  return known;
}
