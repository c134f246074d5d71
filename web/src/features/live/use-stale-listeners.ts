import { useEffect, useState } from 'react';

/** The listeners whose screens are behind because a fault dropped an update. */
export function useBehind(): readonly string[] {
  const [keys, setKeys] = useState<readonly string[]>([]);
  useEffect(() => {
    let leave = () => {};
    let isHere = true;
    void import('#platform/lab/faults.ts').then(({ behind }) => {
      if (!isHere) return;
      setKeys(behind.get());
      leave = behind.subscribe(() => setKeys(behind.get()));
    });
    return () => {
      isHere = false;
      leave();
    };
  }, []);
  return keys;
}
