/**
 * The outcome of the user's writes. No screen waits for a write: Firestore shows it immediately and
 * sends it when it can. If the server refuses it, the SDK undoes it, and it is reported here with
 * the reason. Until then, a write is in the list of unsent changes, which outlives this page.
 */
import type { FirelineError } from '@fireline/domain/errors';
import { createStore, useStore } from '#lib/store.ts';
import type { WriteDetails } from './write-details.ts';

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
  return useStore(refused).findLast((write) => write.path === path) ?? null;
}

export function dismissRefusedWrite(path: string): void {
  refused.set(refused.get().filter((write) => write.path !== path));
}

/** Reports that a change was refused, by the server or before it got there. */
export function reportRefused(write: RefusedWrite): void {
  refused.set([...refused.get().filter((other) => other.path !== write.path), write]);
  for (const listener of [...listeners]) listener(write);
}

/**
 * Follows a write that has started. `explain` turns the server's refusal into a message: it may
 * check on the server who was faster. Without `details`, the write isn't listed as unsent. Resolves
 * to whether the server accepted the write, once it has decided.
 */
export async function followWrite(
  path: string,
  title: string,
  write: Promise<unknown>,
  explain: (error: unknown) => Promise<FirelineError>,
  details: WriteDetails | null = null,
): Promise<boolean> {
  // Firestore has it: from here on it's unsent, and must be listed as such.
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
  /** Settles only if the write's client was given up in the meantime. */
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
