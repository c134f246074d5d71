/**
 * Whether the screen rings because it is stale: a kitchen with no sound misses orders unknowingly.
 */
import { useState } from 'react';
import { useNow } from '#lib/time/use-now.ts';
import type { AlarmChoice } from './alarm.ts';
import type { Staleness } from './staleness.ts';

/** A shorter loss of connection (ms) is not worth an alarm. */
export const staleRingsAfterMs = 10_000;

export interface StaleRing {
  readonly isHeard: boolean;
  /** Mutes it until the connection is lost again. */
  readonly quiet: () => void;
}

export function isStaleHeard(
  stale: Pick<Staleness, 'since'> | null,
  choice: AlarmChoice,
  quietSince: number | null,
  now: number,
): boolean {
  if (stale === null || choice === 'silent' || quietSince === stale.since) return false;
  return now - stale.since >= staleRingsAfterMs;
}

export function useStaleRing(stale: Staleness | null, choice: AlarmChoice): StaleRing {
  const now = useNow(1000);
  const [quietSince, setQuietSince] = useState<number | null>(null);
  return {
    isHeard: isStaleHeard(stale, choice, quietSince, now),
    quiet: () => setQuietSince(stale?.since ?? null),
  };
}
