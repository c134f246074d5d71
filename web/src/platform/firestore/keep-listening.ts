/**
 * Keeps one listener open. The SDK ends a listener permanently when the server refuses it; a role
 * that was just granted, an expired token, or a passing fault must not leave a dead screen behind.
 */
import { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';
import type { FirestoreError } from 'firebase/firestore';
import { refreshClaims } from '#platform/auth/auth-client.ts';

const firstPause = 500;
const longestPause = 30_000;

type Failure = Pick<FirestoreError, 'code'>;

export interface Kept<State> {
  /** Opens the listener; `fromServer` is false for data saved on this device. */
  readonly open: (
    onState: (state: State, fromServer: boolean) => void,
    onError: (error: Failure) => void,
  ) => () => void;
  readonly onState: (state: State) => void;
  /** Called for each failure. */
  readonly onError: (error: FirelineError) => void;
}

/**
 * Opens a listener and reopens it after failures, with growing pauses. Only an answer from the
 * server resets them: each new listener first delivers what this device has saved, and denied data
 * is not shown from there either. The first denial asks for fresh claims; only the first, because
 * each new token makes the SDK restart every listener. Returns the function that stops it.
 */
export function keepListening<State>({ open, onState, onError }: Kept<State>): () => void {
  let pause = firstPause;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  let isDenied = false;
  let hasFreshClaims = false;
  let stop = () => {};

  function start() {
    if (ended) return;
    try {
      stop = open(take, fail);
    } catch (error) {
      // The client was ended; the code that ended it moves its listeners to the next one.
      console.warn('A listener could not be opened; trying again.', error);
      again(start);
    }
  }

  function take(state: State, fromServer: boolean) {
    if (fromServer) {
      pause = firstPause;
      hasFreshClaims = false;
      isDenied = false;
    }
    if (!isDenied) onState(state);
  }

  function fail(error: Failure) {
    isDenied = isDenial(error);
    onError(explain(error));
    again(() => void restart());
  }

  function again(work: () => void) {
    timer = setTimeout(work, pause);
    pause = Math.min(pause * 2, longestPause);
  }

  async function restart() {
    if (isDenied && !hasFreshClaims) {
      hasFreshClaims = true;
      // Offline or signed out, there is no fresher token; try the listener anyway.
      await refreshClaims().catch(() => {});
    }
    start();
  }

  start();
  return () => {
    ended = true;
    clearTimeout(timer);
    stop();
  };
}

function isDenial({ code }: Failure): boolean {
  return code === 'permission-denied' || code === 'unauthenticated';
}

function explain(error: Failure): FirelineError {
  if (isDenial(error)) {
    return new FirelineError('not-allowed', texts.connection.noAccess);
  }
  return new FirelineError('unavailable', texts.connection.stopped({ code: error.code }));
}
