import { useEffect, useState } from 'react';

/** The listeners whose screens are behind because a fault dropped an update. */
export function useStaleListeners(): readonly string[] {
  const [keys, setKeys] = useState<readonly string[]>([]);
  useEffect(() => {
    let leave = () => {};
    let isMounted = true;
    void import('#platform/lab/faults.ts').then(({ behind }) => {
      if (!isMounted) return;
      setKeys(behind.get());
      leave = behind.subscribe(() => setKeys(behind.get()));
    });
    return () => {
      isMounted = false;
      leave();
    };
  }, []);
  return keys;
}
