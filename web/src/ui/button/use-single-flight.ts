import { useRef } from 'react';

/**
 * Returns a function that runs `work` unless an earlier call is still running. State can't tell:
 * two presses may come before it's rendered.
 */
export function useSingleFlight(): (work: () => Promise<void>) => Promise<void> {
  const isUnderWay = useRef(false);
  return async (work) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    try {
      await work();
    } finally {
      isUnderWay.current = false;
    }
  };
}
