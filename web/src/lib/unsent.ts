/** The changes that wait to be sent; apart from what keeps the list, which comes after the paint. */
import { createStore, type Store } from './store.ts';

export interface UnsentWrite {
  readonly id: string;
  /** The change in words: “#7F3KQ2ZD → Ready”. */
  readonly label: string;
  /** The document that is to change. */
  readonly path: string;
  /** When it was made, in milliseconds by the device's clock. */
  readonly at: number;
}

/** Of the person who is signed in, from all tabs and from before the last reload; oldest first. */
export const unsent: Store<readonly UnsentWrite[]> = createStore<readonly UnsentWrite[]>([]);
