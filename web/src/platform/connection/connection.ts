/**
 * Whether what is on the screen is up to date. Every page listens to one document (the shop's
 * settings), and the connection's state is whether the server has confirmed that listener. Recovery
 * and the handling of unsent changes are loaded after the first paint.
 */

import { afterPaint } from '#lib/after-paint.ts';
import { createStore, useStore } from '#lib/store.ts';
import type { DocumentSource } from '#platform/firestore/source.ts';
import { isAwaitingServer, watchLive } from '#platform/live/live.ts';
import { unsent } from '#platform/outbox/unsent.ts';
import type { Watched } from './recovery.ts';

export interface Connection {
  readonly state: 'connecting' | 'live' | 'offline' | 'unreachable';
  /** A captive portal answers in place of the service: the user must sign in to the network. */
  readonly isPortal: boolean;
  /** The service is reachable, and something on the screen is still data saved on this device. */
  readonly isUpdating: boolean;
  /** When this state started, in milliseconds since the epoch by the device's clock. */
  readonly since: number;
  /** How many of the user's changes are unsent, in all tabs and from before the last reload. */
  readonly unsaved: number;
}

type Known = Omit<Connection, 'unsaved'>;

/** What the connection shares with the modules that look after it. */
export interface CaredFor extends Omit<Watched, 'unansweredSince'> {
  /** When (ms) the server was last reached again; null while it can't be reached. */
  readonly liveSince: () => number | null;
}

interface Parts {
  /** The document whose listener decides the connection's state. */
  readonly watched: DocumentSource<unknown>;
  /** Loads recovery and the handling of unsent changes. */
  readonly loadCare: () => Promise<{ startCare(connection: CaredFor): void }>;
}

let parts: Parts | undefined;

const connection = createStore<Known>({
  state: 'connecting',
  isPortal: false,
  isUpdating: false,
  since: Date.now(),
});
let serverAnswers: 'not yet' | 'yes' | 'no' = 'not yet';
let lostAt = 0;
let isSilent = false;
let isUnheard = false;
let isInDoubt = false;
let isUpdating = false;
let isPortal = false;
/**
 * How long the first answer may take, in milliseconds, before the service counts as unreachable.
 */
const firstAnswerWithin = 10_000;
/** A shorter interruption (ms) doesn't count: a new token, or a reconnect as a precaution. */
const blink = 1000;
/** How long (ms) a newly opened page may wait for the server before it shows as updating. */
const toldWithin = 700;
/** Retry delay if the app's own files couldn't be fetched, in milliseconds. */
const startAgainAfter = 2000;
let started = false;

/** Call before the first render. */
export function setUpConnection(given: Parts): void {
  parts = given;
}

export function useConnection(): Connection {
  start();
  return { ...useStore(connection), unsaved: useStore(unsent).length };
}

/** Whether the server can't be reached right now, so everything shown comes from this device. */
export function useIsCutOff(): boolean {
  const { state } = useConnection();
  return state === 'offline' || state === 'unreachable';
}

/** Whether a write made now reaches the server immediately, as far as this page knows. */
export function isLive(): boolean {
  start();
  return connection.get().state === 'live';
}

/**
 * Called by code with its own watch, such as the kitchen's, when it stops or resumes hearing the
 * service.
 */
export function noteUnheard(now: boolean): void {
  isUnheard = now;
  update();
}

function start(): void {
  if (started) return;
  if (!parts) throw new Error('setUpConnection has to come first.');
  const { watched, loadCare } = parts;
  started = true;
  followAnswers();
  watchLive(watched, (shop) => {
    const isAnswer =
      shop.status === 'error'
        ? // The server sent it and it doesn't match its schema, or the server refused it.
          shop.error.code === 'invalid-input' || shop.error.code === 'not-allowed'
        : shop.status === 'ready' && (!shop.fromCache || shop.refused !== undefined);
    if (isAnswer) serverAnswers = 'yes';
    else if (serverAnswers === 'yes') {
      serverAnswers = 'no';
      lostAt = Date.now();
      setTimeout(update, blink);
    } else if (shop.status === 'error') serverAnswers = 'no';
    update();
  });
  // A saved copy is shown immediately and nothing follows: only a timer can tell that nobody
  // answers.
  setTimeout(() => {
    if (serverAnswers === 'not yet') serverAnswers = 'no';
    update();
  }, firstAnswerWithin);
  window.addEventListener('online', update);
  window.addEventListener('offline', update);
  void takeCare(loadCare);
}

function followAnswers(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    if (isAwaitingServer.get()) timer = setTimeout(() => note(true), toldWithin);
    else note(false);
  };
  const note = (now: boolean) => {
    isUpdating = now;
    update();
  };
  isAwaitingServer.subscribe(look);
  look();
}

async function takeCare(loadCare: Parts['loadCare']): Promise<void> {
  try {
    await afterPaint();
    const { startCare } = await loadCare();
    startCare({
      isBroken: () => serverAnswers === 'no',
      liveSince: () => (stateNow() === 'live' ? connection.get().since : null),
      onSilence(now) {
        isSilent = now;
        update();
      },
      onDoubt(now) {
        isInDoubt = now;
        update();
      },
      onPortal(now) {
        isPortal = now;
        update();
      },
    });
  } catch (error) {
    console.warn('What looks after the connection did not load; trying again.', error);
    setTimeout(() => void takeCare(loadCare), startAgainAfter);
  }
}

function update(): void {
  const state = stateNow();
  const last = connection.get();
  const isBehind = state === 'live' && (isUpdating || isInDoubt);
  if (state === last.state && isPortal === last.isPortal && isBehind === last.isUpdating) return;
  const since = state === last.state ? last.since : Date.now();
  connection.set({ state, isPortal, isUpdating: isBehind, since });
}

function stateNow(): Connection['state'] {
  if (!navigator.onLine) return 'offline';
  if (isSilent || isUnheard || (serverAnswers === 'no' && Date.now() - lostAt >= blink))
    return 'unreachable';
  if (serverAnswers === 'no') return connection.get().state;
  return serverAnswers === 'yes' ? 'live' : 'connecting';
}
