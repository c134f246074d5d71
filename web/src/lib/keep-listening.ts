/**
 * Keeps one listener open. The SDK ends a listener for good when the server refuses it; a role that
 * was just granted, an expired token or a passing fault must not leave a dead screen behind.
 */
import { FirelineError } from '@fireline/domain/errors';
import type { FirestoreError } from 'firebase/firestore';
import { refreshClaims } from './auth-client.ts';

const firstPause = 500;
const longestPause = 30_000;

/**
 * Opens a listener with `open` and opens it again when it fails, with growing pauses that an answer
 * makes short again. The first denial asks for fresh claims; only the first, because each new token
 * makes the SDK restart every listener. `onError` hears of each failure. Returns the function that
 * ends it.
 */
export function keepListening(
  open: (onAnswer: () => void, onError: (error: FirestoreError) => void) => () => void,
  onError: (error: FirelineError) => void,
): () => void {
  let pause = firstPause;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  let hasFreshClaims = false;
  let stop = () => {};

  function start() {
    if (ended) return;
    stop = open(
      () => {
        pause = firstPause;
        hasFreshClaims = false;
      },
      (error) => {
        onError(explain(error));
        timer = setTimeout(() => void restart(error), pause);
        pause = Math.min(pause * 2, longestPause);
      },
    );
  }

  async function restart(error: FirestoreError) {
    const isDenial = error.code === 'permission-denied' || error.code === 'unauthenticated';
    if (isDenial && !hasFreshClaims) {
      hasFreshClaims = true;
      // Offline or signed out, there is no fresher token; the listener is tried all the same.
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

function explain(error: FirestoreError): FirelineError {
  if (error.code === 'permission-denied' || error.code === 'unauthenticated') {
    return new FirelineError('not-allowed', 'You may not see this. Sign in with another account?');
  }
  return new FirelineError('unavailable', `Live updates stopped (${error.code}). Trying again.`);
}
