/** What is tried, in which order, when the service answers and this page still hears nothing. */
import { minute } from '@fireline/domain/time/durations';

export type Step =
  /** The SDK hangs up and dials again. */
  | 'listen-again'
  /** Another client takes the place of the present one. */
  | 'restart'
  /** The same, and it asks instead of holding a stream open. */
  | 'restart-polling'
  | 'reload';

export interface Attempt {
  readonly step: Step;
  /** How long it may take to help, in milliseconds, before the next one. */
  readonly settle: number;
}

/** Longer each time, so that a slow network gets through and a service in trouble is not pressed. */
const ladder: readonly Attempt[] = [
  { step: 'listen-again', settle: 3000 },
  { step: 'listen-again', settle: 6000 },
  { step: 'restart', settle: 10_000 },
  { step: 'restart-polling', settle: 15_000 },
  { step: 'reload', settle: 30_000 },
];
/** Where there is nothing more to climb. */
const patience: Attempt = { step: 'listen-again', settle: minute };
/** How often (ms) a page may be loaded anew by itself. */
const reloadEvery = 15 * minute;

export interface Circumstances {
  /** How many steps were tried in vain since the page last heard the service. */
  readonly tried: number;
  /** How long the service takes to answer at all, in milliseconds. */
  readonly answerTime: number;
  /** Writes that wait are saved on the device, or there are none. */
  readonly isNothingLost: boolean;
  /** Somebody is at it: a field has the focus, or a dialog is open. */
  readonly isInUse: boolean;
  /** When the page last loaded itself anew, in milliseconds; null if that cannot be told. */
  readonly lastReload: number | null;
  readonly now: number;
}

export function nextAttempt(at: Circumstances): Attempt {
  const { step, settle } = ladder[at.tried] ?? patience;
  // Several times back and forth before the first document comes.
  const wait = Math.max(settle, at.answerTime * 8);
  return isAllowed(step, at) ? { step, settle: wait } : { ...patience, settle: wait };
}

function isAllowed(
  step: Step,
  { isNothingLost, isInUse, lastReload, now }: Circumstances,
): boolean {
  if (step === 'listen-again') return true;
  if (step !== 'reload') return isNothingLost;
  // Without a note of the last reload it could go round in circles.
  return isNothingLost && !isInUse && lastReload !== null && now - lastReload >= reloadEvery;
}
