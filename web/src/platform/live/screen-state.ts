/** How current everything on the screen is, taken together. */
import { createStore, type Store } from '#lib/store.ts';
import type { Refusal } from './state.ts';
import { isAwaitingAnswer, type Subscription } from './subscription-table.ts';

/**
 * Whether something on the screen isn't confirmed by the server yet, or not again since the
 * connection broke: a screen is only as current as its least current part.
 */
export const isAwaitingServer: Store<boolean> = createStore(false);

/** Why part of the screen isn't live although the server answers; null if all of it is live. */
export const refusal: Store<Refusal | null> = createStore<Refusal | null>(null);

/** Call when what is on the screen, or its state, has changed. */
export function updateScreenState(onScreen: readonly Subscription[]): void {
  isAwaitingServer.set(onScreen.some(isAwaitingAnswer));
  refusal.set(gravest(onScreen.flatMap((one) => one.refusal ?? [])));
}

/** If the app is refused, that explains all other refusals; otherwise the earliest one counts. */
function gravest(all: readonly Refusal[]): Refusal | null {
  const ofApp = all.filter(({ cause }) => cause === 'app');
  const [first = null] = (ofApp.length > 0 ? ofApp : all).toSorted((a, b) => a.since - b.since);
  return first;
}
