import { useRef } from 'react';

/**
 * Returns what does `work` unless an earlier call is still at it. State cannot tell: two presses may
 * come before it is drawn.
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
