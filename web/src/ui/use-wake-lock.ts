import { minute } from '@fireline/domain/time/durations';
import { useEffect, useState } from 'react';

/** How often (ms) to request a lock that wasn't granted or was released. */
const askEvery = minute;

/** Keeps the screen on while the component is mounted. Returns whether that works. */
export function useWakeLock(): boolean {
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let ended = false;
    async function hold() {
      // The browser releases it whenever the page is hidden and when the battery is low.
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      if (lock?.released === false) return;
      try {
        const next = await navigator.wakeLock.request('screen');
        if (ended) return void next.release();
        lock = next;
        setIsHeld(true);
        next.addEventListener('release', () => setIsHeld(false));
      } catch {
        // Low battery, or not allowed here: until that changes, the device's own settings apply.
        setIsHeld(false);
      }
    }
    const again = () => void hold();
    void hold();
    const timer = setInterval(again, askEvery);
    document.addEventListener('visibilitychange', again);
    return () => {
      ended = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, []);
  return isHeld;
}
