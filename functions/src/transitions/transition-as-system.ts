/**
 * Transitions that Fireline makes itself. The order, on the condition that it's unchanged since it
 * was read, and the effects of the transition are one batch: it never waits for its own event, and
 * the trigger skips it.
 */
import {
  applyTransition,
  type RequestedTransition,
  transitionFields,
} from '@fireline/domain/order/apply-transition';
import { atServerTime, type Transition } from '@fireline/domain/order/effects';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import type { Firestore, WriteBatch } from 'firebase-admin/firestore';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { readIfStored, type Stored } from '../lib/stored.ts';
import { addEffects, type PreparedEffects, prepareEffects } from './effects-batch.ts';

export const systemActor = { uid: 'system', role: 'system' } as const;

export interface SystemTransition extends Omit<RequestedTransition, 'actor'> {
  /** The clock (ms); the stored time is the server time of the commit. */
  readonly now: number;
  /** What verification adds to the order. */
  readonly changes?: Omit<Partial<Order>, 'items'>;
}

/** The transition as the domain sees it: the order after it, and where it came from. */
export function transitionOf(
  { id, value }: Stored<Order>,
  { now, changes, ...requested }: SystemTransition,
): Transition {
  const changed = { ...value, ...changes };
  const order = applyTransition(changed, { ...requested, actor: systemActor }, now);
  return { orderId: id, from: value.status, order };
}

/** Adds a transition of `order` and its effects, prepared from `transitionOf`, to `batch`. */
export function addSystemTransition(
  batch: WriteBatch,
  db: Firestore,
  order: Stored<Order>,
  { changes, ...requested }: SystemTransition,
  prepared: PreparedEffects,
): void {
  const fields = transitionFields(order.value, { ...requested, actor: systemActor });
  batch.update(
    db.doc(paths.order(order.id)),
    encode.changes(orderSchema, { ...changes, ...fields }),
    { lastUpdateTime: order.updateTime },
  );
  addEffects(batch, db, prepared, atServerTime(prepared.effects));
}

/**
 * Makes a transition of `order` as read. `overtaken` if it has changed since: that change has its
 * own event, which will be handled in turn.
 */
export function transitionAsSystem(
  context: Context,
  order: Stored<Order>,
  requested: Omit<RequestedTransition, 'actor'>,
): Promise<'made' | 'overtaken'> {
  const { db, now } = context;
  const transition = { ...requested, now: now() };
  const made = transitionOf(order, transition);
  return retryOnConflict(`Order ${order.id} to ${transition.to}`, async (number) => {
    if (number > 0 && !(await isUnchanged(db, order))) return { done: 'overtaken' };
    const effects = await prepareEffects(context, made);
    const batch = db.batch();
    addSystemTransition(batch, db, order, transition, effects);
    return (await tryCommit(() => batch.commit())) ? { done: 'made' } : 'conflict';
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
