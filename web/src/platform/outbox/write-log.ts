/**
 * What became of own writes. No screen waits for a write: Firestore shows it at once and sends it
 * when it can. What the server refuses is undone by the SDK and told here, with the reason. Until
 * it is decided a write is in the list of what waits to be sent, which outlives this page.
 */
import type { FirelineError } from '@fireline/domain/errors';
import { createStore, useStore } from '#lib/store.ts';
import type { WriteDetails } from './write-details.ts';

export interface RefusedWrite {
  /** The document that was to change, as a path. */
  readonly path: string;
  readonly title: string;
  readonly message: string;
  /** What the person had typed for it, so that it is not lost with the write. */
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
 * the server for who was faster. Without `details` nobody is told that it waits. Returns whether
 * the server took the write, once it has decided.
 */
export async function followWrite(
  path: string,
  title: string,
  write: Promise<unknown>,
  explain: (error: unknown) => Promise<FirelineError>,
  details: WriteDetails | null = null,
): Promise<boolean> {
  // Firestore has it: from here on it waits, and must be known to wait.
  const at = Date.now();
  const outcome = write.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  const logged = await log(path, title, at, details);
  const refusal = await Promise.race([outcome, logged.learnt]);
  logged.remove();
  if (refusal === 'told elsewhere') return false;
  if (refusal === null) {
    dismissRefusedWrite(path);
    return true;
  }
  const { message } = await explain(refusal.error);
  reportRefused({ path, title, message, typed: details?.typed ?? null });
  return false;
}

interface Logged {
  /** Only if the client that should have told was given up meanwhile. */
  readonly learnt: Promise<null | 'told elsewhere'>;
  readonly remove: () => void;
}

async function log(
  path: string,
  title: string,
  at: number,
  details: WriteDetails | null,
): Promise<Logged> {
  if (details === null) return { learnt: new Promise(() => {}), remove: () => {} };
  const { logWrite, removeWrite, traceOfWrite } = await import('./unsent-log.ts');
  const { label, fields, at: target = path, typed = null, order } = details;
  const { promise, resolve } = Promise.withResolvers<null | 'told elsewhere'>();
  const trace = traceOfWrite(fields);
  const id = logWrite({ path, target, title, at, label, typed, trace, order }, (isTaken) =>
    resolve(isTaken ? null : 'told elsewhere'),
  );
  return { learnt: promise, remove: () => removeWrite(id) };
}
