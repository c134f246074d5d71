/** What only the kitchen does: the check at the pass, and acknowledging. */
import { orderLabel } from '@fireline/domain/order/number';
import { areMarked, type Order } from '@fireline/domain/order/schema';
import type { Actor } from '@fireline/domain/order/transitions';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import type { Entry } from '#platform/live/state.ts';
import { makeMove } from './try-transition.ts';
import { markPrepared, updateOrder } from './order-mutations.ts';

type Ticket = Pick<Entry<Order>, 'id' | 'data'>;

/**
 * Removes the prepared marks of lines. The last mark makes an order ready within moments, and only
 * an order being prepared can lose its marks: if it's ready by then, it is recalled as well.
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
    // It was refused: this screen didn't know yet that the order had moved on.
    async (stored) =>
      stored.status === 'ready' && (await recallWithout({ id, data: stored }, lineIds, actor)),
  );
}

/**
 * Recalls a ready order. An admin who helps out in the kitchen has already seen it: only a recall
 * by the office is news to the kitchen.
 */
export async function recallOrder(ticket: Ticket, actor: Actor): Promise<boolean> {
  const [isRecalled] = await Promise.all([
    makeMove(ticket, actor, 'preparing', null),
    actor.role === 'admin' && acknowledgeOrder(ticket.id, ticket.data.version + 1),
  ]);
  return isRecalled;
}

/**
 * The writes are sent in this order. If someone else recalls it first, the second one still
 * applies.
 */
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

/** Marks lines of an order as checked and packed, or removes the marks. */
export async function markPacked(
  orderId: string,
  lineIds: readonly string[],
  isPacked: boolean,
): Promise<boolean> {
  const { deleteField, serverTimestamp } = await import('firebase/firestore');
  const order = orderLabel(orderId);
  const marks = lineIds.map((lineId) => [
    `packed.${lineId}`,
    isPacked ? serverTimestamp() : deleteField(),
  ]);
  return await updateOrder(
    orderId,
    texts.orderWork.markNotSaved({ order }),
    { ...Object.fromEntries(marks), updatedAt: serverTimestamp() },
    {
      label: isPacked ? texts.orderWork.packed({ order }) : texts.orderWork.notPacked({ order }),
      isThere: (stored) => areMarked(stored.packed, lineIds, isPacked),
    },
  );
}

/**
 * Records, for every screen, that someone in the kitchen has seen the order's state at `version`.
 */
export async function acknowledgeOrder(orderId: string, version: number): Promise<boolean> {
  const { serverTimestamp } = await import('firebase/firestore');
  const order = orderLabel(orderId);
  return await updateOrder(
    orderId,
    texts.orderWork.notAcknowledged({ order }),
    { acknowledged: version, updatedAt: serverTimestamp() },
    {
      label: texts.orderWork.acknowledged({ order }),
      isThere: (stored) => (stored.acknowledged ?? -1) >= version,
    },
  );
}

/**
 * Records that a screen shows a new order. Not listed as an unsent change: nobody pressed anything.
 */
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
