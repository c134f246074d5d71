import { useStore } from '#lib/store.ts';
import { useNow } from '#lib/use-now.ts';
import { clockOffset } from './server-clock.ts';

/** As `useNow`, by the server's clock: for waits that must be right on a device whose clock is not. */
export function useServerNow(step = 1000): number {
  return useNow(step) + useStore(clockOffset);
}
