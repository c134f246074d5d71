/**
 * Settles changes whose tab was closed or reloaded before the server had decided. Firestore sends
 * them from its queue by itself; after that, the server's data shows which ones were refused.
 */

import { orderEventSchema } from '@fireline/domain/inbox/notification';
import { parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { knownSession, presentUid } from '#platform/auth/session.ts';
import { onRestart, readFromServer, untilSent } from '#platform/firestore/firestore-client.ts';
import { isDenied } from '#platform/firestore/is-denied.ts';
import {
  concludeWrite,
  type LoggedWrite,
  loggedWrites,
  orphans,
  refresh,
  replaceWrite,
  watchLog,
} from '#platform/outbox/unsent-log.ts';
import type { UnsentOrder } from '#platform/outbox/unsent-order.ts';
import { reportRefused } from '#platform/outbox/write-log.ts';
import { fieldAt, isTaken, type WriteTrace, withoutLater } from '#platform/outbox/write-trace.ts';

/** If a tab is closed while it waits, another takes over within this time (ms). */
const lookEvery = 3000;

let restartedAt = 0;

/** Runs for the rest of the page's life. */
export function startSettling(): void {
  watchLog(refresh);
  onRestart(() => {
    restartedAt = Date.now();
  });
  const look = async () => {
    await knownSession();
    refresh();
    await settleOrphans().catch((error: unknown) =>
      console.warn('The outcome of earlier changes isn’t known yet.', error),
    );
    setTimeout(() => void look(), lookEvery);
  };
  void look();
}

/** One tab at a time does this, so that each refusal is reported once. */
async function settleOrphans(): Promise<void> {
  const uid = presentUid();
  if (uid === null || (await orphans(restartedAt)).length === 0) return;
  const settle = async () => {
    const waiting = await orphans(restartedAt);
    const before = loggedWrites();
    await orRestart(untilSent());
    // Including changes made in the meantime, here or in another tab.
    const all = [
      ...before,
      ...loggedWrites().filter(({ id }) => !before.some((one) => one.id === id)),
    ];
    for (const write of waiting) {
      const later = all.filter(({ id, target }) => target === write.target && id > write.id);
      await conclude(
        write,
        later.flatMap(({ trace }) => trace ?? []),
        uid,
      );
    }
  };
  // Without locks (a page in an insecure context), each tab settles for itself.
  if (!('locks' in navigator)) return await settle();
  await navigator.locks.request('fireline.settle', { ifAvailable: true }, async (lock) => {
    if (lock) await settle();
  });
}

async function conclude(
  write: LoggedWrite,
  later: readonly WriteTrace[],
  uid: string,
): Promise<void> {
  // Someone else may have signed in since then, who must not see it.
  if (presentUid() !== uid) return;
  const taken = await wasTaken(write, later, uid);
  const { path, title, typed, order } = write;
  if (!taken && order) return sendAgain(write, uid, order);
  concludeWrite(write.id, taken);
  if (taken) return;
  reportRefused({ path, title, message: await reasonFor(write, uid), typed });
}

/**
 * An order that probably came too soon after another is sent again in its turn; if the reason was
 * something else, the refusal is reported then.
 */
async function sendAgain(
  write: LoggedWrite,
  uid: string,
  { input, contact, queuedAt }: UnsentOrder,
): Promise<void> {
  const { placeOrder } = await import('#entities/order/transitions/order-mutations.ts');
  const orderId = orderIdOf(write.path) ?? '';
  replaceWrite(write, placeOrder(orderId, uid, input, contact, queuedAt));
}

async function wasTaken(
  { target, trace }: LoggedWrite,
  later: readonly WriteTrace[],
  uid: string,
): Promise<boolean> {
  if (trace === null) return true;
  const stored = await readOrNothing(target);
  const orderId = orderIdOf(target);
  const [ours, now] = [trace.is.version, fieldAt(stored, 'version')];
  if (orderId === null || typeof ours !== 'number' || typeof now !== 'number' || now === ours) {
    return isTaken(stored, withoutLater(trace, later));
  }
  if (now < ours) return false;
  // The order has moved on since: its timeline tells who made the move to that version.
  const event = await readOrNothing(paths.event(orderId, ours));
  if (event === null) return true;
  const { by, to } = parse(orderEventSchema, event);
  return by?.uid === uid && to === trace.is.status;
}

/** Data that may not be read counts as missing; a broken connection decides nothing, and throws. */
async function readOrNothing(path: string): Promise<unknown> {
  try {
    return await readFromServer(path);
  } catch (error) {
    if (isDenied(error)) return null;
    throw error;
  }
}

async function reasonFor({ path, trace }: LoggedWrite, uid: string): Promise<string> {
  const orderId = orderIdOf(path);
  if (orderId === null) return texts.order.refusedOrChanged;
  if (hasMovedOn(await readOrNothing(path), trace, uid)) {
    const { whoWasFaster } = await import('#entities/order/transitions/who-was-faster.ts');
    return (await whoWasFaster(orderId, uid)).message;
  }
  return texts.order.neverArrived;
}

/**
 * Whether the order has been moved since the write. If not, the page was closed before Firestore
 * had stored the write. A write without a version doesn't tell: it counts as lost if this person
 * made the last move.
 */
function hasMovedOn(order: unknown, trace: WriteTrace | null, uid: string): boolean {
  const [ours, now] = [trace?.is.version, fieldAt(order, 'version')];
  if (typeof ours === 'number' && typeof now === 'number') return now >= ours;
  return fieldAt(order, 'changedBy.uid') !== uid;
}

function orderIdOf(path: string): string | null {
  const [collection, id, more] = path.split('/');
  return collection === paths.orders && id !== undefined && more === undefined ? id : null;
}

/** A client that was given up never reports that its writes are sent. */
async function orRestart(work: Promise<void>): Promise<void> {
  let leave = () => {};
  const restarted = new Promise<never>((_, reject) => {
    leave = onRestart(() => reject(new Error('Another client has taken over.')));
  });
  try {
    await Promise.race([work, restarted]);
  } finally {
    leave();
  }
}
