import { courierSeenEvery } from '@fireline/domain/delivery/courier-schema';
import { useEffect, useRef } from 'react';
import { useIsLive } from '#platform/connection/connection.ts';
import { reportSeen } from './duty-mutations.ts';

/**
 * Says that the courier is still there, now and then, while this page is in view. A queued sign of
 * life would claim that they were there when they weren't.
 */
export function useSeen(uid: string, isOnDuty: boolean): void {
  const isLive = useIsLive();
  const last = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (!isOnDuty || !isLive) return;
    const report = () => {
      const isDue = Date.now() - last.current >= courierSeenEvery;
      if (document.visibilityState !== 'visible' || !isDue) return;
      last.current = Date.now();
      void reportSeen({ uid });
    };
    report();
    const timer = setInterval(report, courierSeenEvery);
    document.addEventListener('visibilitychange', report);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', report);
    };
  }, [uid, isOnDuty, isLive]);
}
