/**
 * The unsent changes; separate from the code that keeps the list, which is loaded after the first
 * paint.
 */
import { createStore, type Store, useSelected } from '#lib/store.ts';

export interface UnsentWrite {
  readonly id: string;
  /** The change in words: “#7F3KQ2ZD → Ready”. */
  readonly label: string;
  /** The document to change. */
  readonly path: string;
  /** When it was made, in milliseconds by the device's clock. */
  readonly at: number;
  /** The mutation that made it and its input, if that is kept. */
  readonly mutation?: string | undefined;
  readonly input?: unknown;
}

/** The signed-in user's, from all tabs and from before the last reload; oldest first. */
export const unsent: Store<readonly UnsentWrite[]> = createStore<readonly UnsentWrite[]>([]);

/**
 * Whether a change to the document at `path` is still being sent. Firestore calls a document
 * pending until its own listener has caught up, which may be seconds after every other screen has
 * the change: a change that the server has confirmed is no longer being sent.
 */
export function useIsSending(path: string, isPending: boolean): boolean {
  return useSelected(
    unsent,
    (waiting) => isPending && waiting.some((write) => write.path === path),
  );
}
