/** The changes that wait to be sent; apart from what keeps the list, which comes after the paint. */
import { createStore, type Store, useStore } from '#lib/store.ts';

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

/**
 * Whether a change to the document at `path` is still on its way. Firestore calls a document pending
 * until its own listener has caught up, which may be seconds after every other screen has the change:
 * what the server has confirmed is not being sent any more.
 */
export function useIsSending(path: string, isPending: boolean): boolean {
  const waiting = useStore(unsent);
  return isPending && waiting.some((write) => write.path === path);
}
