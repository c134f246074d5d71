/** When a page that believes it's live has to act. */
import type { RecoveryEvent } from './recovery-state.ts';

export interface Health {
  /** All times in milliseconds, by the device's clock. */
  readonly now: number;
  readonly checkedAt: number;
  /** Whether the page was hidden at the last check. */
  readonly wasHidden: boolean;
  readonly isHidden: boolean;
  /** The listeners know that they have lost the server. */
  readonly isBroken: boolean;
  /** When the server was last heard from. */
  readonly heardAt: number;
  readonly isProbeRequested: boolean;
  /** When the oldest unsent write started waiting; null if none is waiting for the server. */
  readonly unansweredSince: number | null;
}

/** How long (ms) the server may be silent before a probe is sent, while the page is visible. */
export const probeAfter = 25_000;
/** An answer this recent (ms) makes a requested probe unnecessary. */
const freshFor = 1500;
/** How long (ms) a probe may take before the connection counts as lost. */
const answerWithin = 5000;
const wakeWithin = 2500;
/** A check that is this late (ms) slept with the device: its connections are gone. */
const asleepAfter = 20_000;
/** How long (ms) a write may wait before the connection counts as half-open. */
const writeWithin = 12_000;

export function checkHealth(health: Health): RecoveryEvent | null {
  const { now, isProbeRequested } = health;
  // The browser may have throttled a hidden page's timers: that isn't sleep.
  const slept = now - health.checkedAt > asleepAfter && !health.wasHidden;
  if (slept || health.isBroken) return { type: 'lost' };
  const silence = now - health.heardAt;
  if (!health.isHidden && silence >= (isProbeRequested ? freshFor : probeAfter)) {
    const timeout = isProbeRequested ? wakeWithin : answerWithin;
    return { type: 'quiet', probe: { timeout, isAfterSilence: silence > probeAfter } };
  }
  return isStuck(health) ? { type: 'writeStuck' } : null;
}

export function isStuck({
  now,
  unansweredSince,
}: Pick<Health, 'now' | 'unansweredSince'>): boolean {
  return unansweredSince !== null && now - unansweredSince > writeWithin;
}
