/** What only the kitchen does: the second look at the pass, and acknowledging. */
import { orderLabel } from '@fireline/domain/order/number';
import { areMarked, type Order } from '@fireline/domain/order/schema';
import type { Actor } from '@fireline/domain/order/transitions';
import { paths } from '@fireline/domain/paths';
import type { Entry } from '#platform/live/state.ts';
import { makeMove } from './make-move.ts';
import { markPrepared, updateOrder } from './order-commands.ts';

type Ticket = Pick<Entry<Order>, 'id' | 'data'>;

/**
 * Takes back that lines are prepared. The last mark makes an order ready within a moment, and only
 * one that is being prepared can lose its marks: if it is ready by then, it is recalled with them.
 */
export async function takeBackPrepared(
  ticket: Ticket,
  lineIds: readonly string[],
  actor: Actor,
): Promise<boolean> {
  if (ticket.data.status === 'ready') return await recallWithout(ticket, lineIds, actor);
  const { id } = ticket;
  return await markPrepared(
    id,
    lineIds,
    false,
    // It was refused: this screen did not know yet that the order has moved on.
    async (stored) =>
      stored.status === 'ready' && (await recallWithout({ id, data: stored }, lineIds, actor)),
  );
}

/**
 * Takes a ready order back into the kitchen. An admin who helps out there has seen it: only a recall
 * by the office is news to the kitchen.
 */
export async function recallOrder(ticket: Ticket, actor: Actor): Promise<boolean> {
  const [isRecalled] = await Promise.all([
    makeMove(ticket, actor, 'preparing', null),
    actor.role === 'admin' && acknowledgeOrder(ticket.id, ticket.data.version + 1),
  ]);
  return isRecalled;
}

/** Writes that go out in this order. If somebody else recalls it first, the second still holds. */
async function recallWithout(
  ticket: Ticket,
  lineIds: readonly string[],
  actor: Actor,
): Promise<boolean> {
  const [, isTakenBack] = await Promise.all([
    recallOrder(ticket, actor),
    markPrepared(ticket.id, lineIds, false),
  ]);
  return isTakenBack;
}

/** Marks lines of an order as checked and packed, or takes the marks back. */
export async function markPacked(
  orderId: string,
  lineIds: readonly string[],
  isPacked: boolean,
): Promise<boolean> {
  const { deleteField, serverTimestamp } = await import('firebase/firestore');
  const marks = lineIds.map((lineId) => [
    `packed.${lineId}`,
    isPacked ? serverTimestamp() : deleteField(),
  ]);
  return await updateOrder(
    orderId,
    `${orderLabel(orderId)}: the mark was not saved`,
    { ...Object.fromEntries(marks), updatedAt: serverTimestamp() },
    {
      label: `${orderLabel(orderId)}: ${isPacked ? 'packed' : 'not packed'}`,
      isThere: (stored) => areMarked(stored.packed, lineIds, isPacked),
    },
  );
}

/** Somebody in the kitchen has seen what became of the order at `version`: on every screen. */
export async function acknowledgeOrder(orderId: string, version: number): Promise<boolean> {
  const { serverTimestamp } = await import('firebase/firestore');
  return await updateOrder(
    orderId,
    `${orderLabel(orderId)} was not acknowledged`,
    { acknowledged: version, updatedAt: serverTimestamp() },
    {
      label: `${orderLabel(orderId)}: seen`,
      isThere: (stored) => (stored.acknowledged ?? -1) >= version,
    },
  );
}

/** Says that a screen shows a new order. Not in the list of changes: nobody has pressed anything. */
export async function markSeen(orderId: string): Promise<void> {
  const { doc, serverTimestamp, updateDoc } = await import('firebase/firestore');
  const { firestore } = await import('#platform/firestore/firestore-client.ts');
  try {
    await updateDoc(doc(await firestore(), paths.order(orderId)), {
      seenAt: serverTimestamp(),
      updatedAt: serverTimestamp(),
    });
  } catch (error) {
    console.warn(`Order ${orderId} moved on before this screen could mark it as seen.`, error);
  }
}
