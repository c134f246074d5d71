/**
 * The life of one Firestore listener. The SDK ends a listener permanently when the server refuses
 * it; it's opened again after a pause that grows until the server answers. The first refusal asks
 * for fresh claims; only the first, because each new token makes the SDK restart every listener.
 */
import type { FirestoreError } from 'firebase/firestore';
import { activityEffects, type Effect, nextState, type Table } from '#lib/state-machine.ts';

type Snapshots = 'saved' | 'answered' | 'denied' | 'broke';

/** The events of each state. Only `stopped` comes from outside. */
interface Events {
  readonly opening: Snapshots | 'threw' | 'stopped';
  readonly live: Snapshots | 'stopped';
  readonly broken: 'elapsed' | 'stopped';
  readonly denied: 'elapsed' | 'stopped';
  readonly refreshing: 'refreshed' | 'stopped';
  readonly withheld: Snapshots | 'threw' | 'stopped';
  readonly deniedAgain: 'elapsed' | 'stopped';
  readonly ended: 'stopped';
}
export type ListenerState = keyof Events;

/**
 * Each listener first delivers what this device has saved. In `withheld`, after a refusal, that
 * isn't shown either until the server has answered.
 */
export const listenerTable = {
  opening: {
    saved: 'opening',
    answered: 'live',
    denied: 'denied',
    broke: 'broken',
    threw: 'broken',
    stopped: 'ended',
  },
  live: {
    saved: 'live',
    answered: 'live',
    denied: 'denied',
    broke: 'broken',
    stopped: 'ended',
  },
  broken: { elapsed: 'opening', stopped: 'ended' },
  denied: { elapsed: 'refreshing', stopped: 'ended' },
  refreshing: { refreshed: 'withheld', stopped: 'ended' },
  withheld: {
    saved: null,
    answered: 'live',
    denied: 'deniedAgain',
    broke: 'deniedAgain',
    threw: 'deniedAgain',
    stopped: 'ended',
  },
  deniedAgain: { elapsed: 'withheld', stopped: 'ended' },
  ended: { stopped: null },
} as const satisfies Table<Events>;

export type ListenerActivity = 'listen' | 'pause' | 'refreshClaims';

export const listenerActivities = {
  opening: ['listen'],
  live: ['listen'],
  broken: ['pause'],
  denied: ['pause'],
  refreshing: ['refreshClaims'],
  withheld: ['listen'],
  deniedAgain: ['pause'],
  ended: [],
} as const satisfies Record<ListenerState, readonly ListenerActivity[]>;

export type Failure = Pick<FirestoreError, 'code'>;

export interface Listener {
  readonly kind: ListenerState;
  /** The next pause, in milliseconds. */
  readonly pause: number;
}

export type ListenerEvent<Snapshot> =
  | { readonly type: 'saved' | 'answered'; readonly snapshot: Snapshot }
  | { readonly type: 'denied' | 'broke'; readonly failure: Failure }
  | { readonly type: 'threw' | 'elapsed' | 'refreshed' | 'stopped' };

/** What the listener tells its screen. */
export type ListenerMessage<Snapshot> =
  | { readonly type: 'show'; readonly snapshot: Snapshot }
  | { readonly type: 'report'; readonly failure: Failure };

export type ListenerEffect<Snapshot> = Effect<ListenerActivity> | ListenerMessage<Snapshot>;

const firstPause = 500;
const longestPause = 30_000;

export const openingListener: Listener = { kind: 'opening', pause: firstPause };

export function reduceListener<Snapshot>(
  listener: Listener,
  event: ListenerEvent<Snapshot>,
): { readonly state: Listener; readonly effects: readonly ListenerEffect<Snapshot>[] } {
  const kind = nextState(listenerTable, listener.kind, event.type);
  if (kind === null) return { state: listener, effects: [] };
  return {
    state: { kind, pause: pauseAfter(listener, event.type) },
    effects: [
      ...activityEffects<ListenerActivity>(
        listenerActivities[listener.kind],
        listenerActivities[kind],
      ),
      ...messages(event),
    ],
  };
}

function pauseAfter({ pause }: Listener, event: ListenerEvent<unknown>['type']): number {
  if (event === 'answered') return firstPause;
  return event === 'elapsed' ? Math.min(pause * 2, longestPause) : pause;
}

function messages<Snapshot>(event: ListenerEvent<Snapshot>): readonly ListenerMessage<Snapshot>[] {
  switch (event.type) {
    case 'saved':
    case 'answered':
      return [{ type: 'show', snapshot: event.snapshot }];
    case 'denied':
    case 'broke':
      return [{ type: 'report', failure: event.failure }];
    default:
      return [];
  }
}
