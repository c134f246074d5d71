import { useEffect, useState } from 'react';
import { loadEnvironment } from '#platform/firebase/environment.ts';

/** Whether a second factor can be offered; false until it is known. */
export function useHasTotp(): boolean {
  const [isKnownToHave, setHas] = useState(false);

  useEffect(() => {
    let isGone = false;
    loadEnvironment().then(
      ({ hasTotp }) => {
        if (!isGone) setHas(hasTotp);
      },
      (error: unknown) => console.warn('The environment is not known yet.', error),
    );
    return () => {
      isGone = true;
    };
  }, []);

  return isKnownToHave;
}
