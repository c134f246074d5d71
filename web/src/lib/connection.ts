/**
 * Whether what is on the screen is true now. The shop's settings are listened to on every page;
 * whether the server confirmed that listener is the connection's state.
 */
import { watchLive } from './live.ts';
import { menuSources } from './menu-sources.ts';
import { startRecovery } from './recovery.ts';
import { createStore, useStore } from './store.ts';
import { unsavedWrites } from './write-log.ts';

export interface Connection {
  readonly state: 'connecting' | 'live' | 'offline' | 'unreachable';
  /** Since when, in milliseconds since the epoch by the device's clock. */
  readonly since: number;
  /** How many writes of this tab the server has not confirmed yet. */
  readonly unsaved: number;
}

type State = Connection['state'];

const connection = createStore<{ state: State; since: number }>({
  state: 'connecting',
  since: Date.now(),
});
let serverAnswers: 'not yet' | 'yes' | 'no' = 'not yet';
/** How long the first answer may take, in milliseconds, before the service counts as unreachable. */
const firstAnswerWithin = 10_000;
let started = false;

export function useConnection(): Connection {
  start();
  return { ...useStore(connection), unsaved: useStore(unsavedWrites) };
}

/** Whether what is written now gets to the server at once, as far as this page knows. */
export function isLive(): boolean {
  start();
  return connection.get().state === 'live';
}

function start(): void {
  if (started) return;
  started = true;
  watchLive(menuSources.shop(), (shop) => {
    const isAnswer =
      shop.status === 'error'
        ? // The server delivered it, and it does not fit its schema.
          shop.error.code === 'invalid-input'
        : shop.status === 'ready' && !shop.saved;
    if (isAnswer) serverAnswers = 'yes';
    else if (shop.status === 'error' || serverAnswers === 'yes') serverAnswers = 'no';
    update();
  });
  // A saved copy is shown at once and then nothing happens: only time tells that nobody answers.
  setTimeout(() => {
    if (serverAnswers === 'not yet') serverAnswers = 'no';
    update();
  }, firstAnswerWithin);
  window.addEventListener('online', update);
  window.addEventListener('offline', update);
  startRecovery(() => serverAnswers === 'no');
}

function update(): void {
  const state = stateNow();
  if (state !== connection.get().state) connection.set({ state, since: Date.now() });
}

function stateNow(): State {
  if (!navigator.onLine) return 'offline';
  if (serverAnswers === 'yes') return 'live';
  return serverAnswers === 'no' ? 'unreachable' : 'connecting';
}
