/**
 * Moves that Fireline makes itself. The order, on the condition that it's unchanged since it was
 * read, and the effects of the move are one batch: such a move never waits for its own event, and
 * the trigger skips it.
 */
import type { Move } from '@fireline/domain/order/effects';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import { FieldValue, type Firestore, type WriteBatch } from 'firebase-admin/firestore';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { readIfStored, type Stored } from '../lib/stored.ts';
import { estimateToFirestore, withServerTimeFor } from '../lib/encode.ts';
import { addEffects, type PreparedEffects, prepareEffects } from './effects-batch.ts';

export const systemActor = { uid: 'system', role: 'system' } as const;

export interface SystemMove {
  readonly to: OrderStatus;
  readonly reason: string | null;
  /** The clock (ms); the stored time is the server time of the commit. */
  readonly now: number;
  /** What verification adds to the order. */
  readonly changes?: Partial<Order>;
}

/** The move as the domain sees it: the order after the move, and where it came from. */
export function movedBySystem(
  { id, value }: Stored<Order>,
  { to, reason, now, changes }: SystemMove,
): Move {
  return {
    orderId: id,
    from: value.status,
    order: {
      ...value,
      ...changes,
      status: to,
      version: value.version + 1,
      updatedAt: now,
      statusTimes: { ...value.statusTimes, [to]: now },
      changedBy: systemActor,
      reason,
    },
  };
}

/** Adds the move of `order` and its effects, prepared from `movedBySystem`, to `batch`. */
export function addSystemMove(
  batch: WriteBatch,
  db: Firestore,
  order: Stored<Order>,
  move: SystemMove,
  effects: PreparedEffects,
): void {
  const { to, reason, now, changes = {} } = move;
  batch.update(
    db.doc(paths.order(order.id)),
    {
      ...changes,
      ...(changes.estimate && { estimate: estimateToFirestore(changes.estimate) }),
      status: to,
      version: order.value.version + 1,
      updatedAt: FieldValue.serverTimestamp(),
      [`statusTimes.${to}`]: FieldValue.serverTimestamp(),
      changedBy: systemActor,
      reason,
    },
    { lastUpdateTime: order.updateTime },
  );
  addEffects(batch, db, effects, withServerTimeFor(now));
}

/**
 * Moves `order` as read. `overtaken` if it has changed since: that change has its own event, which
 * will be handled in turn.
 */
export function moveAsSystem(
  context: Context,
  order: Stored<Order>,
  step: Omit<SystemMove, 'now' | 'changes'>,
): Promise<'moved' | 'overtaken'> {
  const { db, now } = context;
  const move = { ...step, now: now() };
  const moved = movedBySystem(order, move);
  return retryOnConflict(`Order ${order.id} to ${move.to}`, async (number) => {
    if (number > 0 && !(await isUnchanged(db, order))) return { done: 'overtaken' };
    const effects = await prepareEffects(context, moved);
    const batch = db.batch();
    addSystemMove(batch, db, order, move, effects);
    return (await tryCommit(() => batch.commit())) ? { done: 'moved' } : 'conflict';
  });
}

/** The order in its current state; null if it was deleted. */
export async function readOrder(db: Firestore, orderId: string): Promise<Stored<Order> | null> {
  return readIfStored(orderSchema, await db.doc(paths.order(orderId)).get());
}

async function isUnchanged(db: Firestore, order: Stored<Order>): Promise<boolean> {
  const { updateTime } = await db.doc(paths.order(order.id)).get();
  return updateTime?.isEqual(order.updateTime) ?? false;
}
