/**
 * The live lab's faults, as the rest of the app sees them: which ones are on, and a hook that
 * listeners' snapshots can be routed through. What the faults do is in `faults.ts`, which only the
 * lab's switches load, on the emulators.
 */

import { createStore, type Store } from '#lib/store.ts';
import type { Live } from '#platform/live/state.ts';

export interface Faults {
  /** Firestore is cut off, whatever the network is like. */
  readonly offline: boolean;
  /** How long each snapshot is delayed, in milliseconds; 0 for not at all. */
  readonly slow: number;
  /** One in this many updates never reaches the screens; 0 for none. */
  readonly dropEvery: number;
  /** Each snapshot reaches the screens twice. */
  readonly duplicate: boolean;
}

export const noFaults: Faults = { offline: false, slow: 0, dropEvery: 0, duplicate: false };

/** The faults that are on in this tab; a reload clears them. */
export const faults: Store<Faults> = createStore(noFaults);

export function hasFaults({ offline, slow, dropEvery, duplicate }: Faults): boolean {
  return offline || slow > 0 || dropEvery > 0 || duplicate;
}

type Deliver = (state: Live<unknown>) => void;
export type Intercept = (key: string, state: Live<unknown>, deliver: Deliver) => void;

let intercept: Intercept | null = null;

/** From now on, `next` decides what happens to each snapshot. */
export function interceptWith(next: Intercept): void {
  intercept = next;
}

/** What a listener calls instead of `deliver`: the same, unless a fault intervenes. */
export function throughFaults(key: string, deliver: Deliver): Deliver {
  return (state) => (intercept ? intercept(key, state, deliver) : deliver(state));
}
