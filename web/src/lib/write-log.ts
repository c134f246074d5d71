/**
 * What became of this tab's writes. No screen waits for a write: Firestore shows it at once and
 * sends it when it can. What the server refuses is undone by the SDK and told here, with the reason.
 */
import type { FirelineError } from '@fireline/domain/errors';
import { createStore, type Store, useStore } from './store.ts';

export interface RefusedWrite {
  /** The document that was to change, as a path. */
  readonly path: string;
  readonly title: string;
  readonly message: string;
  /** What the person had typed for it, so that it is not lost with the write. */
  readonly typed?: string | null;
}

/** How many writes the server has not confirmed yet. */
export const unsavedWrites: Store<number> = createStore(0);

const refused = createStore<readonly RefusedWrite[]>([]);
const listeners = new Set<(write: RefusedWrite) => void>();

/** Calls `listener` for each write that the server refuses from now on. */
export function onRefused(listener: (write: RefusedWrite) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The newest refused write to the document at `path`, until it is dismissed or one succeeds. */
export function useRefusedWrite(path: string): RefusedWrite | null {
  return useStore(refused).findLast((write) => write.path === path) ?? null;
}

export function dismissRefusedWrite(path: string): void {
  refused.set(refused.get().filter((write) => write.path !== path));
}

/** Tells that a change was refused, by the server or before it got there. */
export function reportRefused(write: RefusedWrite): void {
  refused.set([...refused.get().filter((other) => other.path !== write.path), write]);
  for (const listener of [...listeners]) listener(write);
}

/**
 * Follows a write that has begun. `explain` turns the server's refusal into words: it may look at
 * the server for who was faster. `typed` is handed back with a refusal. Returns whether the server
 * took the write, once it has decided.
 */
export async function followWrite(
  path: string,
  title: string,
  write: Promise<unknown>,
  explain: (error: unknown) => Promise<FirelineError>,
  typed: string | null = null,
): Promise<boolean> {
  unsavedWrites.set(unsavedWrites.get() + 1);
  try {
    await write;
    dismissRefusedWrite(path);
    return true;
  } catch (error) {
    const { message } = await explain(error);
    reportRefused({ path, title, message, typed });
    return false;
  } finally {
    unsavedWrites.set(unsavedWrites.get() - 1);
  }
}
