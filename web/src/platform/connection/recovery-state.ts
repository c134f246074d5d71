/** What recovery remembers from state to state; pure, see `recovery-table.ts` for the states. */
import { activityEffects, type Effect, nextState } from '#lib/state-machine.ts';
import { type Attempt, type Circumstances, nextAttempt, restartsAt } from './recovery-plan.ts';
import {
  deferred,
  type RecoveryActivity,
  type RecoveryEvents,
  type RecoveryState,
  recoveryActivities,
  recoveryTable,
} from './recovery-table.ts';

export interface Probe {
  /** Milliseconds. */
  readonly timeout: number;
  /** The screen may be as old as the silence. */
  readonly isAfterSilence: boolean;
}

export interface Recovery {
  readonly kind: RecoveryState;
  /** How many steps have failed since the page last heard from the service. */
  readonly failed: number;
  readonly attempt: Attempt | null;
  readonly probe: Probe | null;
  readonly isClientDead: boolean;
  /** A stream broke, which the listeners don't know. */
  readonly isCut: boolean;
  /** It's over only when no write is stuck anymore. */
  readonly isForWrite: boolean;
  /** The server doesn't answer, although the listeners believe it's there. */
  readonly isSilent: boolean;
  readonly hasPortal: boolean;
  /** How long to rest, in milliseconds. */
  readonly rest: number;
  readonly deferred: readonly RecoveryEvent[];
}

export type RecoveryEvent =
  | { readonly type: 'quiet'; readonly probe: Probe }
  | { readonly type: 'reached'; readonly circumstances: Omit<Circumstances, 'tried'> }
  | {
      readonly type: Exclude<RecoveryEvents[RecoveryState], 'quiet' | 'reached'>;
    };

/** What the user may see of it. */
export interface RecoveryReport {
  readonly isSilent: boolean;
  /** Until the server has answered, the screen may be as old as the device's sleep. */
  readonly isInDoubt: boolean;
  readonly hasPortal: boolean;
}

/** A pause (ms) between attempts. */
const shortRest = 500;
/** The same where only the user, or the network, can change something. */
const longRest = 2000;

export const nothingWrong: Recovery = {
  kind: 'watching',
  failed: 0,
  attempt: null,
  probe: null,
  isClientDead: false,
  isCut: false,
  isForWrite: false,
  isSilent: false,
  hasPortal: false,
  rest: shortRest,
  deferred: [],
};

export function reduceRecovery(
  before: Recovery,
  event: RecoveryEvent,
): { readonly state: Recovery; readonly effects: readonly Effect<RecoveryActivity>[] } {
  const state = nextWithDeferred(before, event);
  const [ending, starting] = [recoveryActivities[before.kind], recoveryActivities[state.kind]];
  return { state, effects: activityEffects<RecoveryActivity>(ending, starting) };
}

/** In another state, what was deferred is looked at again, which may lead to yet another one. */
function nextWithDeferred(now: Recovery, event: RecoveryEvent): Recovery {
  const state = next(now, event);
  if (state.kind === now.kind) return state;
  return state.deferred.reduce(nextWithDeferred, { ...state, deferred: [] });
}

function next(now: Recovery, event: RecoveryEvent): Recovery {
  const kind = nextState(recoveryTable, now.kind, event.type);
  if (kind === null) {
    const isLater = deferred[now.kind]?.includes(event.type);
    return isLater ? { ...now, deferred: [...now.deferred, event] } : now;
  }
  if (kind === 'watching' || kind === 'suspended') {
    return { ...nothingWrong, kind, deferred: now.deferred };
  }
  return { ...now, rest: shortRest, ...noted(now, event, kind), kind };
}

function noted(now: Recovery, event: RecoveryEvent, to: RecoveryState): Partial<Recovery> {
  switch (event.type) {
    case 'quiet':
      return { probe: event.probe };
    case 'writeStuck':
      return { isForWrite: true };
    case 'cut':
      return { isCut: true };
    case 'died': {
      const failed = isOnTrial(now.kind) ? now.failed + 1 : now.failed;
      return { isClientDead: true, failed: Math.max(failed, restartsAt) };
    }
    case 'answered':
      return { isSilent: false };
    case 'unanswered':
      return now.kind === 'probing' ? { isSilent: true } : {};
    case 'reached': {
      const areWritesSafe = now.isClientDead || event.circumstances.areWritesSafe;
      const circumstances = { ...event.circumstances, areWritesSafe, tried: now.failed };
      return { attempt: nextAttempt(circumstances), isClientDead: false, hasPortal: false };
    }
    case 'portal':
      return { hasPortal: true, rest: longRest };
    case 'failed':
      return { rest: longRest };
    case 'stepFailed':
      return { failed: Math.max(now.failed + 1, restartsAt) };
    case 'reachable':
      return to === 'reaching' ? { failed: now.failed + 1 } : {};
    case 'overdue':
      return now.isCut ? { isSilent: true } : {};
    default:
      return {};
  }
}

/** Whether a step has been taken and isn't judged yet. */
function isOnTrial(kind: RecoveryState): boolean {
  return ['settling', 'checking', 'dialing', 'confirming', 'judging'].includes(kind);
}

export function reportOf({ kind, probe, isSilent, hasPortal }: Recovery): RecoveryReport {
  const isInDoubt = kind === 'probing' && probe?.isAfterSilence === true;
  return { isSilent, isInDoubt, hasPortal };
}
