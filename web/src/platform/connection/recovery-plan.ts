/**
 * The steps of recovery, in order, for when the service answers but this page's listeners stay
 * silent.
 */
import { minute } from '@fireline/domain/time/durations';

export type Step =
  /** The SDK hangs up and redials. */
  | 'reconnect'
  /** A new client replaces the current one. */
  | 'restart'
  /** The same, with long polling instead of streaming. */
  | 'restart-polling'
  | 'reload';

export interface Attempt {
  readonly step: Step;
  /** How long it may take to work before the next step, in milliseconds. */
  readonly settle: number;
}

/**
 * Longer each time, so that a slow network gets through and a struggling service isn't overloaded.
 */
const ladder: readonly Attempt[] = [
  { step: 'reconnect', settle: 3000 },
  { step: 'reconnect', settle: 6000 },
  { step: 'restart', settle: 10_000 },
  { step: 'restart-polling', settle: 15_000 },
  { step: 'reload', settle: 30_000 },
];
/** The index of the first step for a dead client. */
export const restartsAt = 2;
/** When there is nothing left to escalate to. */
const patience: Attempt = { step: 'reconnect', settle: minute };
/** The shortest interval (ms) between automatic reloads. */
const reloadEvery = 15 * minute;

export interface Circumstances {
  /** How many steps have failed since the page last heard from the service. */
  readonly tried: number;
  /** The service's response time, in milliseconds. */
  readonly responseTime: number;
  /** Unsent writes are saved on the device, or there are none. */
  readonly areWritesSafe: boolean;
  /** Someone is using the page: a field has the focus, or a dialog is open. */
  readonly isInUse: boolean;
  /** When the page was last reloaded automatically, in milliseconds; null if unknown. */
  readonly lastReload: number | null;
  readonly now: number;
}

export function nextAttempt(at: Circumstances): Attempt {
  const { step, settle } = ladder[at.tried] ?? patience;
  // Several round trips are needed before the first document arrives.
  const wait = Math.max(settle, at.responseTime * 8);
  return isAllowed(step, at) ? { step, settle: wait } : { ...patience, settle: wait };
}

function isAllowed(
  step: Step,
  { areWritesSafe, isInUse, lastReload, now }: Circumstances,
): boolean {
  if (step === 'reconnect') return true;
  if (step !== 'reload') return areWritesSafe;
  // If the last reload is unknown, reloading could loop.
  return areWritesSafe && !isInUse && lastReload !== null && now - lastReload >= reloadEvery;
}
