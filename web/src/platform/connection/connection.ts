/**
 * Whether what is on the screen is up to date. Every page listens to one document (the shop's
 * settings), and the connection's state is whether the server has confirmed that listener, see
 * `connection-table.ts`. Recovery and the handling of unsent changes are loaded after the first
 * paint.
 */

import { afterPaint } from '#lib/after-paint.ts';
import { startMachine, timer } from '#lib/state-machine.ts';
import { createStore, useSelected, useStore } from '#lib/store.ts';
import { serverNow } from '#lib/time/clock.ts';
import type { DocumentSource } from '#platform/firestore/source.ts';
import { watchLive } from '#platform/live/live.ts';
import { isAwaitingServer } from '#platform/live/screen-state.ts';
import type { Live } from '#platform/live/state.ts';
import { unsent } from '#platform/outbox/unsent.ts';
import {
  activitiesIn,
  type ConnectionActivity,
  type ConnectionEvent,
  type ConnectionFacts,
  notStarted,
  reduceConnection,
  type Signs,
} from './connection-table.ts';
import type { Watched } from './recovery.ts';

export interface Connection {
  readonly state: ConnectionFacts['shown'];
  /** A captive portal answers in place of the service: the user must sign in to the network. */
  readonly hasPortal: boolean;
  /** The service is reachable, and something on the screen is still data saved on this device. */
  readonly isUpdating: boolean;
  /** When this state started, in milliseconds since the epoch by the device's clock. */
  readonly since: number;
  /** How many of the user's changes are unsent, in all tabs and from before the last reload. */
  readonly unsentCount: number;
}

/** What the connection shares with the work in the background that recovers it. */
export interface ConnectionWatch extends Omit<Watched, 'unansweredSince'> {
  /** When (ms) the server was last reached again; null while it can't be reached. */
  readonly liveSince: () => number | null;
}

interface Parts {
  /** The document whose listener decides the connection's state. */
  readonly watched: DocumentSource<unknown>;
  /** Loads recovery and the handling of unsent changes. */
  readonly loadBackgroundWork: () => Promise<{
    startBackgroundWork(connection: ConnectionWatch): void;
  }>;
}

/** How long the first answer may take (ms) before the service counts as unreachable. */
const firstAnswerWithin = 10_000;
/** A shorter interruption (ms) doesn't count. */
const blink = 1000;
/** How long (ms) a newly opened page may wait for the server before it shows as updating. */
const lateAfter = 700;
/** Retry delay (ms) if the app's own files couldn't be fetched. */
const startAgainAfter = 2000;

const connection = createStore<Omit<Connection, 'unsentCount'>>({
  state: 'connecting',
  hasPortal: false,
  isUpdating: false,
  since: serverNow(),
});

const { dispatch, state } = startMachine<ConnectionFacts, ConnectionEvent, ConnectionActivity>({
  initial: notStarted,
  activities: activitiesIn(notStarted),
  reduce: reduceConnection,
  run: {
    patience: (tell) => timer(firstAnswerWithin, { type: 'elapsed' }, tell),
    blink: (tell) => timer(blink, { type: 'elapsed' }, tell),
    lateness: (tell) => timer(lateAfter, { type: 'late' }, tell),
  },
  onState: publish,
});

/** Call once, before the first render. */
export function startConnection({ watched, loadBackgroundWork }: Parts): void {
  dispatch({ type: 'started' });
  watchLive(watched, (shop) => {
    report({});
    dispatch({ type: meaningOf(shop) });
  });
  const followScreen = () => dispatch({ type: isAwaitingServer.get() ? 'behind' : 'current' });
  isAwaitingServer.subscribe(followScreen);
  followScreen();
  window.addEventListener('online', () => report({}));
  window.addEventListener('offline', () => report({}));
  void workInBackground(loadBackgroundWork);
}

export function useConnection(): Connection {
  return { ...useStore(connection), unsentCount: useStore(unsent).length };
}

/** Renders only when it changes. */
export function useIsLive(): boolean {
  return useSelected(connection, ({ state }) => state === 'live');
}

/** Whether the server can't be reached right now, so everything shown comes from this device. */
export function useIsDisconnected(): boolean {
  return useSelected(connection, ({ state }) => state === 'offline' || state === 'unreachable');
}

/** Whether a write made now reaches the server immediately, as far as this page knows. */
export function isLive(): boolean {
  return connection.get().state === 'live';
}

/**
 * Called by code with its own watch, such as the kitchen's, when it stops or resumes hearing the
 * service.
 */
export function reportServiceSilence(isServiceSilent: boolean): void {
  report({ isServiceSilent });
}

function report(signs: Partial<Signs>): void {
  dispatch({ type: 'reported', signs: { ...signs, isOnline: navigator.onLine } });
}

function meaningOf(shop: Live<unknown>): 'answered' | 'unconfirmed' | 'failed' {
  switch (shop.status) {
    case 'loading':
      return 'unconfirmed';
    case 'ready':
      return !shop.fromCache || shop.refused ? 'answered' : 'unconfirmed';
    case 'error':
      // What the server refuses, or sends although it doesn't match its schema, is an answer.
      return shop.error.code === 'unavailable' ? 'failed' : 'answered';
  }
}

async function workInBackground(load: Parts['loadBackgroundWork']): Promise<void> {
  try {
    await afterPaint();
    const { startBackgroundWork } = await load();
    startBackgroundWork({
      isBroken: () => ['interrupted', 'lost'].includes(state().server),
      liveSince() {
        const { state: shown, since } = connection.get();
        return shown === 'live' ? since : null;
      },
      onReport: report,
    });
  } catch (error) {
    console.warn('What looks after the connection did not load; trying again.', error);
    setTimeout(() => void workInBackground(load), startAgainAfter);
  }
}

function publish({ shown, screen, isInDoubt, hasPortal }: ConnectionFacts): void {
  const last = connection.get();
  const isUpdating = shown === 'live' && (screen === 'behind' || isInDoubt);
  if (shown === last.state && hasPortal === last.hasPortal && isUpdating === last.isUpdating)
    return;
  const since = shown === last.state ? last.since : serverNow();
  connection.set({ state: shown, hasPortal, isUpdating, since });
}
