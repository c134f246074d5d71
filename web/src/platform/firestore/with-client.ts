/**
 * Writes that outlive their client. A client that has crashed or was ended writes nothing more, and
 * the SDK reports that in no other way.
 */
import type { Firestore } from 'firebase/firestore';
import { firestore, onClientRestart } from './firestore-client.ts';

const failureListeners = new Set<() => void>();

/** Calls `listener` when a client turns out to be dead during a write. */
export function onClientFailure(listener: () => void): () => void {
  failureListeners.add(listener);
  return () => failureListeners.delete(listener);
}

/** What the SDK throws if its client has been terminated or has crashed: nothing was written. */
export function isClientFailure(error: unknown): boolean {
  return /FIRESTORE.*INTERNAL ASSERTION FAILED|client has already been terminated/.test(`${error}`);
}

/**
 * Writes through the client. If the client turns out to be dead, its replacement does the work, so
 * that nothing the user pressed is lost.
 */
export async function withClient<Result>(
  work: (db: Firestore) => Promise<Result>,
): Promise<Result> {
  let leave = () => {};
  const restarted = new Promise<void>((resolve) => {
    leave = onClientRestart(() => resolve());
  });
  try {
    return await work(await firestore());
  } catch (error) {
    if (!isClientFailure(error)) throw error;
    for (const listener of [...failureListeners]) listener();
    await restarted;
    return await work(await firestore());
  } finally {
    leave();
  }
}
