import { useEffect, useState } from 'react';

/** Keeps the screen from going dark while the component is there. Returns whether that works. */
export function useWakeLock(): boolean {
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let ended = false;
    async function hold() {
      // The browser takes it back whenever the page is hidden.
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      try {
        const next = await navigator.wakeLock.request('screen');
        if (ended) return void next.release();
        lock = next;
        setIsHeld(true);
        next.addEventListener('release', () => setIsHeld(false));
      } catch {
        // Low battery, or not allowed here: the device's own settings decide.
        setIsHeld(false);
      }
    }
    const again = () => void hold();
    void hold();
    document.addEventListener('visibilitychange', again);
    return () => {
      ended = true;
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, []);
  return isHeld;
}
