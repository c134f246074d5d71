/** The writes that the server refused, with the reason; the SDK has undone them. */
import { createStore, useSelected, useStore } from '#lib/store.ts';

export interface RefusedWrite {
  /** The path of the document that should have changed. */
  readonly path: string;
  readonly title: string;
  readonly message: string;
  /** What the user had typed for it, so that it isn't lost with the write. */
  readonly typed?: string | null;
}

const refused = createStore<readonly RefusedWrite[]>([]);
const listeners = new Set<(write: RefusedWrite) => void>();

/** Calls `listener` for each write that the server refuses from now on. */
export function onRefused(listener: (write: RefusedWrite) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The newest refused write to the document at `path`, until it is dismissed or one succeeds. */
export function useRefusedWrite(path: string): RefusedWrite | null {
  return useSelected(refused, (writes) => writes.findLast((write) => write.path === path) ?? null);
}

/** The newest refused write of each document. */
export function useRefusedWrites(): readonly RefusedWrite[] {
  return useStore(refused);
}

export function dismissRefusedWrite(path: string): void {
  refused.set(refused.get().filter((write) => write.path !== path));
}

/** Reports that a change was refused, by the server or before it got there. */
export function reportRefused(write: RefusedWrite): void {
  refused.set([...refused.get().filter((other) => other.path !== write.path), write]);
  for (const listener of [...listeners]) listener(write);
}
