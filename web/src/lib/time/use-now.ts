import { useSyncExternalStore } from 'react';
import { useStore } from '#lib/store.ts';
import { clockOffset } from './clock.ts';

/** One timer for everything that shows ages; none while nothing does. */
const watchers = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let now = Date.now();

function tick(): void {
  now = Date.now();
  for (const watcher of watchers) watcher();
}

function subscribe(watcher: () => void): () => void {
  if (watchers.size === 0) {
    now = Date.now();
    timer = setInterval(tick, 1000);
  }
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
    if (watchers.size === 0) clearInterval(timer);
  };
}

/**
 * The server's clock in milliseconds, in steps of `step` (at least a second): the component renders
 * again only when that changes.
 */
export function useNow(step = 1000): number {
  const offset = useStore(clockOffset);
  return useSyncExternalStore(subscribe, () => Math.floor(now / step) * step) + offset;
}
