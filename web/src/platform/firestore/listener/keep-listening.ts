/** Keeps one listener open, as `listener-table.ts` describes it. */
import { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';
import { startMachine, timer } from '#lib/state-machine.ts';
import { refreshClaims } from '#platform/auth/auth-client.ts';
import {
  type Failure,
  type Listener,
  type ListenerActivity,
  type ListenerEvent,
  type ListenerMessage,
  listenerActivities,
  openingListener,
  reduceListener,
} from './listener-table.ts';

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

/** Returns the function that stops it. */
export function keepListening<State>({ open, onState, onError }: Kept<State>): () => void {
  function listen(dispatch: (event: ListenerEvent<State>) => void) {
    try {
      const stop = open(
        (snapshot, fromServer) => dispatch({ type: fromServer ? 'answered' : 'saved', snapshot }),
        (failure) => dispatch({ type: isDenial(failure) ? 'denied' : 'broke', failure }),
      );
      return () => end(stop);
    } catch (error) {
      // The client was ended; the code that ended it moves its listeners to the next one.
      console.warn('A listener could not be opened; trying again.', error);
      dispatch({ type: 'threw' });
      return;
    }
  }

  const { dispatch } = startMachine<
    Listener,
    ListenerEvent<State>,
    ListenerActivity,
    ListenerMessage<State>
  >({
    initial: openingListener,
    activities: listenerActivities.opening,
    reduce: reduceListener,
    run: {
      listen,
      pause: (dispatch, state) => timer(state().pause, { type: 'elapsed' }, dispatch),
      refreshClaims(dispatch) {
        const tell = () => dispatch({ type: 'refreshed' });
        // Offline or signed out, there is no fresher token; try the listener anyway.
        refreshClaims().then(tell, tell);
        return undefined;
      },
    },
    perform(effect) {
      if (effect.type === 'show') onState(effect.snapshot);
      else onError(explain(effect.failure));
    },
  });
  return () => dispatch({ type: 'stopped' });
}

function end(stop: () => void): void {
  try {
    stop();
  } catch (error) {
    console.warn('A listener of a client that is gone did not end.', error);
  }
}

function isDenial({ code }: Failure): boolean {
  return code === 'permission-denied' || code === 'unauthenticated';
}

function explain(failure: Failure): FirelineError {
  if (isDenial(failure)) return new FirelineError('not-allowed', texts.connection.noAccess);
  return new FirelineError('unavailable', texts.connection.stopped({ code: failure.code }));
}
