import { useStore } from '#lib/store.ts';
import { useNow } from '#lib/use-now.ts';
import { clockOffset } from './server-clock.ts';

/**
 * Like `useNow`, but by the server's clock: for waiting times that must be right even if the
 * device's clock isn't.
 */
export function useServerNow(step = 1000): number {
  return useNow(step) + useStore(clockOffset);
}
