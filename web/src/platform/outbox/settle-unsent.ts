/**
 * Settles changes whose tab was closed or reloaded before the server had decided. Firestore sends
 * them from its queue by itself; after that, the server's data shows which ones were refused.
 */

import { texts } from '@fireline/domain/texts/texts';
import { serverNow } from '#lib/time/clock.ts';
import { knownSession, presentUid } from '#platform/auth/session.ts';
import { onClientRestart, untilSent } from '#platform/firestore/firestore-client.ts';
import { isDenied } from '#platform/firestore/is-denied.ts';
import { readDocument } from '#platform/firestore/read-document.ts';
import { type RestoredMutation, restoreMutation } from './mutation.ts';
import { reportRefused } from './refused-writes.ts';
import {
  abandonedWrites,
  type LoggedWrite,
  loggedWrites,
  refresh,
  replaceWrite,
  settleWrite,
  watchLog,
} from './unsent-log.ts';
import { showsWrite, type WriteTrace, withoutLater } from './write-trace.ts';

/** If a tab is closed while it waits, another takes over within this time (ms). */
const lookEvery = 3000;

let restartedAt = 0;

/** Runs for the rest of the page's life. `loadMutations` loads everything that is declared. */
export function startSettling(loadMutations: () => Promise<unknown>): void {
  watchLog(refresh);
  onClientRestart(() => {
    restartedAt = serverNow();
  });
  const look = async () => {
    await knownSession();
    refresh();
    await settleAbandoned(loadMutations).catch((error: unknown) =>
      console.warn('The outcome of earlier changes isn’t known yet.', error),
    );
    setTimeout(() => void look(), lookEvery);
  };
  void look();
}

/** One tab at a time does this, so that each refusal is reported once. */
async function settleAbandoned(loadMutations: () => Promise<unknown>): Promise<void> {
  const uid = presentUid();
  if (uid === null || (await abandonedWrites(restartedAt)).length === 0) return;
  const settle = async () => {
    const waiting = await abandonedWrites(restartedAt);
    const before = loggedWrites();
    await orRestart(untilSent());
    await loadMutations();
    // Including changes made in the meantime, here or in another tab.
    const all = [
      ...before,
      ...loggedWrites().filter(({ id }) => !before.some((one) => one.id === id)),
    ];
    for (const write of waiting) {
      const later = all.filter(({ id, target }) => target === write.target && id > write.id);
      // Someone else may have signed in since then, who must not see it.
      if (presentUid() !== uid) return;
      await settleOne(
        write,
        later.flatMap(({ trace }) => trace ?? []),
      );
    }
  };
  // Without locks (a page in an insecure context), each tab settles for itself.
  if (!('locks' in navigator)) return await settle();
  await navigator.locks.request('fireline.settle', { ifAvailable: true }, async (lock) => {
    if (lock) await settle();
  });
}

async function settleOne(write: LoggedWrite, later: readonly WriteTrace[]): Promise<void> {
  const { id, path, title, typed, mutation: name, input } = write;
  // Null for writes without a schema, and those of another version of the app: their trace decides.
  const mutation = name === undefined ? null : restoreMutation(name, input);
  if (await isApplied(write, mutation, later)) return settleWrite(id, true);
  if (mutation?.resume) return replaceWrite(write, mutation.resume());
  const message = (await mutation?.explainMissing?.()) ?? texts.order.refusedOrChanged;
  settleWrite(id, false);
  reportRefused({ path, title, message, typed });
}

async function isApplied(
  { target, trace }: LoggedWrite,
  mutation: RestoredMutation | null,
  later: readonly WriteTrace[],
): Promise<boolean> {
  if (trace === null) return true;
  const stored = await readOrNothing(target);
  const isShown = showsWrite(stored, withoutLater(trace, later));
  if (stored === null || !mutation?.isApplied) return isShown;
  return await mutation.isApplied(stored, isShown);
}

/** Data that may not be read counts as missing; a broken connection decides nothing, and throws. */
async function readOrNothing(path: string): Promise<unknown> {
  try {
    return await readDocument(path);
  } catch (error) {
    if (isDenied(error)) return null;
    throw error;
  }
}

/** A client that was given up never reports that its writes are sent. */
async function orRestart(work: Promise<void>): Promise<void> {
  let leave = () => {};
  const restarted = new Promise<never>((_, reject) => {
    leave = onClientRestart(() => reject(new Error('Another client has taken over.')));
  });
  try {
    await Promise.race([work, restarted]);
  } finally {
    leave();
  }
}
