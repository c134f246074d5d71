/**
 * Whether what is on the screen is true now. One document is listened to on every page (the shop's
 * settings); whether the server confirmed that listener is the connection's state. What brings it
 * back, and what looks after changes that wait, comes after the paint.
 */

import { afterPaint } from '#lib/after-paint.ts';
import { createStore, useStore } from '#lib/store.ts';
import type { DocumentSource } from '#platform/firestore/source.ts';
import { isAwaitingServer, watchLive } from '#platform/live/live.ts';
import { unsent } from '#platform/outbox/unsent.ts';
import type { Watched } from './recovery.ts';

export interface Connection {
  readonly state: 'connecting' | 'live' | 'offline' | 'unreachable';
  /** A page of the network itself answers in the place of the service: somebody must sign in there. */
  readonly isPortal: boolean;
  /** The service is there, and something on the screen is still as this device had saved it. */
  readonly isUpdating: boolean;
  /** Since when, in milliseconds since the epoch by the device's clock. */
  readonly since: number;
  /** How many own changes wait for the server, of all tabs and from before the last reload. */
  readonly unsaved: number;
}

type Known = Omit<Connection, 'unsaved'>;

/** What the connection tells those who look after it, and hears from them. */
export interface CaredFor extends Omit<Watched, 'unansweredSince'> {
  /** Since when (ms) the server has been there; null while it is not. */
  readonly liveSince: () => number | null;
}

interface Parts {
  /** The document by which the connection is judged. */
  readonly watched: DocumentSource<unknown>;
  /** Loads what looks after it. */
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
/** How long the first answer may take, in milliseconds, before the service counts as unreachable. */
const firstAnswerWithin = 10_000;
/** Shorter (ms) is no loss: a new token, or dialling anew to be sure. */
const blink = 1000;
/** So long (ms) a page that was just gone to may take to be told what it shows. */
const toldWithin = 700;
/** After the app's own files could not be fetched, in milliseconds. */
const startAgainAfter = 2000;
let started = false;

/** To be called before anything is drawn. */
export function setUpConnection(given: Parts): void {
  parts = given;
}

export function useConnection(): Connection {
  start();
  return { ...useStore(connection), unsaved: useStore(unsent).length };
}

/** Whether the server cannot be asked at the moment: what is shown is what this device has. */
export function useIsCutOff(): boolean {
  const { state } = useConnection();
  return state === 'offline' || state === 'unreachable';
}

/** Whether what is written now gets to the server at once, as far as this page knows. */
export function isLive(): boolean {
  start();
  return connection.get().state === 'live';
}

/** What asks the service on its own account, as the kitchen does, hears nothing; or does again. */
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
        ? // The server delivered it, and it does not fit its schema; or the server refused it.
          shop.error.code === 'invalid-input' || shop.error.code === 'not-allowed'
        : shop.status === 'ready' && (!shop.saved || shop.refused !== undefined);
    if (isAnswer) serverAnswers = 'yes';
    else if (serverAnswers === 'yes') {
      serverAnswers = 'no';
      lostAt = Date.now();
      setTimeout(update, blink);
    } else if (shop.status === 'error') serverAnswers = 'no';
    update();
  });
  // A saved copy is shown at once and then nothing happens: only time tells that nobody answers.
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
