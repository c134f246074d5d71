/**
 * What became of changes whose tab was closed or reloaded before the server had decided. Firestore
 * sends them from its queue by itself; once it has, what the server holds shows which were refused.
 */

import { orderEventSchema } from '@fireline/domain/inbox/notification';
import { parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
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

/** A tab that is closed while it waits hands over to another within this time (ms). */
const lookEvery = 3000;

let restartedAt = 0;

/** Looks after them for good. */
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

/** One tab at a time does it: each refusal is told once. */
async function settleOrphans(): Promise<void> {
  const uid = presentUid();
  if (uid === null || (await orphans(restartedAt)).length === 0) return;
  const settle = async () => {
    const waiting = await orphans(restartedAt);
    const before = loggedWrites();
    await orRestart(untilSent());
    // Also what was pressed in the meantime, here or in another tab.
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
  // Without locks (a page that is not served securely) each tab does it for itself.
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
  // Somebody else may have signed in meanwhile: then it is not theirs to know.
  if (presentUid() !== uid) return;
  const taken = await wasTaken(write, later, uid);
  const { path, title, typed, order } = write;
  if (!taken && order) return sendAgain(write, uid, order);
  concludeWrite(write.id, taken);
  if (taken) return;
  reportRefused({ path, title, message: await reasonFor(path, uid), typed });
}

/** An order that probably came too soon after another one goes out in its turn; if not, its refusal is told then. */
async function sendAgain(
  write: LoggedWrite,
  uid: string,
  { input, contact, queuedAt }: UnsentOrder,
): Promise<void> {
  const { placeOrder } = await import('#entities/order/moves/order-commands.ts');
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
  // The order went on since: its timeline knows whose move was the one of that version.
  const event = await readOrNothing(paths.event(orderId, ours));
  if (event === null) return true;
  const { by, to } = parse(orderEventSchema, event);
  return by?.uid === uid && to === trace.is.status;
}

/** What may not be read is as good as not there; a broken connection says nothing, and throws. */
async function readOrNothing(path: string): Promise<unknown> {
  try {
    return await readFromServer(path);
  } catch (error) {
    if (isDenied(error)) return null;
    throw error;
  }
}

async function reasonFor(path: string, uid: string): Promise<string> {
  const orderId = orderIdOf(path);
  if (orderId !== null) {
    const order = await readOrNothing(path);
    // Nobody else was there: the page was gone before Firestore had kept it.
    if (fieldAt(order, 'changedBy.uid') === uid) {
      return 'It didn’t reach the server. Please try again.';
    }
    const { whoWasFaster } = await import('#entities/order/moves/who-was-faster.ts');
    return (await whoWasFaster(orderId, uid)).message;
  }
  return 'The server refused this change, or someone else changed it after you.';
}

function orderIdOf(path: string): string | null {
  const [collection, id, more] = path.split('/');
  return collection === paths.orders && id !== undefined && more === undefined ? id : null;
}

/** A client that is given up never says that its writes are sent. */
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
