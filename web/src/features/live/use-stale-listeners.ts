import { useEffect, useState } from 'react';

/** The listeners whose screens are behind because a fault dropped an update. */
export function useStaleListeners(): readonly string[] {
  const [keys, setKeys] = useState<readonly string[]>([]);
  useEffect(() => {
    let leave = () => {};
    let isMounted = true;
    void import('#platform/lab/faults.ts').then(({ staleListeners }) => {
      if (!isMounted) return;
      setKeys(staleListeners.get());
      leave = staleListeners.subscribe(() => setKeys(staleListeners.get()));
    });
    return () => {
      isMounted = false;
      leave();
    };
  }, []);
  return keys;
}
