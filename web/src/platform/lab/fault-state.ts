/**
 * Faults that are put on in the live lab, as the rest of the app sees them: whether one is on, and a
 * place through which what listeners deliver can be led. What they do is in `faults.ts`, which is
 * loaded only by the lab's switches, on the emulators.
 */

import { createStore, type Store } from '#lib/store.ts';
import type { Live } from '#platform/live/state.ts';

export interface Faults {
  /** Firestore is cut off, whatever the network says. */
  readonly offline: boolean;
  /** How long each delivery is held back, in milliseconds; 0 is not at all. */
  readonly slow: number;
  /** One update in so many never reaches the screens; 0 is none. */
  readonly dropEvery: number;
  /** Each delivery reaches the screens twice. */
  readonly duplicate: boolean;
}

export const noFaults: Faults = { offline: false, slow: 0, dropEvery: 0, duplicate: false };

/** The faults that are on in this tab; gone with a reload. */
export const faults: Store<Faults> = createStore(noFaults);

export function hasFaults({ offline, slow, dropEvery, duplicate }: Faults): boolean {
  return offline || slow > 0 || dropEvery > 0 || duplicate;
}

type Deliver = (state: Live<unknown>) => void;
export type Intercept = (key: string, state: Live<unknown>, deliver: Deliver) => void;

let intercept: Intercept | null = null;

/** From now on `next` decides what becomes of each delivery. */
export function interceptWith(next: Intercept): void {
  intercept = next;
}

/** What a listener is to call instead of `deliver`: the same, unless a fault is in between. */
export function throughFaults(key: string, deliver: Deliver): Deliver {
  return (state) => (intercept ? intercept(key, state, deliver) : deliver(state));
}
