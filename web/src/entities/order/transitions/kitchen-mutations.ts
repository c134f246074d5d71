/** What only the kitchen does: marks, the check at the pass, and acknowledging. */
import { orderLabel } from '@fireline/domain/order/number';
import { actorSchema, type Order } from '@fireline/domain/order/schema';
import { type Actor, storedActor } from '@fireline/domain/order/transitions';
import { texts } from '@fireline/domain/texts/texts';
import * as v from 'valibot';
import { presentPerson } from '#platform/auth/person-here.ts';
import { presentUid } from '#platform/auth/session.ts';
import type { Entry } from '#platform/live/state.ts';
import { type FieldValues, merge, update } from '#platform/outbox/document-write.ts';
import { defineMutation } from '#platform/outbox/mutation.ts';
import { onOrder, orderIn } from './on-order.ts';
import { tryTransition } from './try-transition.ts';

type Ticket = Pick<Entry<Order>, 'id' | 'data'>;

const lineIds = v.pipe(v.array(v.string()), v.readonly());

function marks(
  field: 'prepared' | 'packed',
  ids: readonly string[],
  isMarked: boolean,
  { deleteField, serverTimestamp }: FieldValues,
) {
  const mark = isMarked ? serverTimestamp() : deleteField();
  return update({
    ...Object.fromEntries(ids.map((id) => [`${field}.${id}`, mark])),
    updatedAt: serverTimestamp(),
  });
}

/** Notes that a ticket was printed: that of `station`, or `*` for all of it. */
export const markPrinted = defineMutation({
  ...onOrder,
  name: 'markPrinted',
  input: v.object({ orderId: v.string(), station: v.string() }),
  // A station's name can't be part of a path.
  write: ({ station }, { serverTimestamp }) =>
    merge({ printed: { [station]: serverTimestamp() }, updatedAt: serverTimestamp() }),
  label: ({ orderId }) => texts.orderWork.printed({ order: orderLabel(orderId) }),
  title: ({ orderId }) => texts.orderWork.markNotSaved({ order: orderLabel(orderId) }),
});

/** Marks lines of an order as prepared, or removes the marks. */
export const markPrepared = defineMutation({
  ...onOrder,
  name: 'markPrepared',
  input: v.object({
    orderId: v.string(),
    lineIds,
    isPrepared: v.boolean(),
    /** Who recalls the order if it turns out to be ready. */
    recalledBy: v.exactOptional(actorSchema),
  }),
  write: ({ lineIds: ids, isPrepared }, values) => marks('prepared', ids, isPrepared, values),
  label: ({ orderId, isPrepared }) =>
    texts.orderWork[isPrepared ? 'prepared' : 'notPrepared']({ order: orderLabel(orderId) }),
  title: ({ orderId }) => texts.orderWork.markNotSaved({ order: orderLabel(orderId) }),
  async isApplied(stored, { orderId: id, lineIds: ids, recalledBy }, isShown) {
    if (isShown || recalledBy === undefined) return isShown;
    // This screen didn't know yet that the order had moved on.
    const data = orderIn(stored);
    return data?.status === 'ready' && (await recallWithout({ id, data }, ids, recalledBy));
  },
});

/**
 * Removes the prepared marks of lines. The last mark makes an order ready within moments, and only
 * an order being prepared can lose its marks: if it's ready by then, it is recalled as well.
 */
export async function takeBackPrepared(
  ticket: Ticket,
  ids: readonly string[],
  actor: Actor,
): Promise<boolean> {
  if (ticket.data.status === 'ready') return await recallWithout(ticket, ids, actor);
  return await markPrepared({
    orderId: ticket.id,
    lineIds: ids,
    isPrepared: false,
    recalledBy: storedActor(actor),
  });
}

/**
 * Recalls a ready order. An admin who helps out in the kitchen has already seen it: only a recall
 * by the office is news to the kitchen.
 */
export async function recallOrder({ id, data }: Ticket, actor: Actor): Promise<boolean> {
  const [isRecalled] = await Promise.all([
    tryTransition({ id, data }, actor, 'preparing', null),
    actor.role === 'admin' && acknowledgeOrder({ orderId: id, version: data.version + 1 }),
  ]);
  return isRecalled;
}

/**
 * The writes are sent in this order. If someone else recalls it first, the second one still
 * applies.
 */
async function recallWithout(
  ticket: Ticket,
  ids: readonly string[],
  actor: Actor,
): Promise<boolean> {
  const [, isTakenBack] = await Promise.all([
    recallOrder(ticket, actor),
    markPrepared({ orderId: ticket.id, lineIds: ids, isPrepared: false }),
  ]);
  return isTakenBack;
}

/** Marks lines of an order as checked and packed, or removes the marks. */
export const markPacked = defineMutation({
  ...onOrder,
  name: 'markPacked',
  input: v.object({ orderId: v.string(), lineIds, isPacked: v.boolean() }),
  write: ({ lineIds: ids, isPacked }, values) => marks('packed', ids, isPacked, values),
  label: ({ orderId, isPacked }) =>
    texts.orderWork[isPacked ? 'packed' : 'notPacked']({ order: orderLabel(orderId) }),
  title: ({ orderId }) => texts.orderWork.markNotSaved({ order: orderLabel(orderId) }),
});

/**
 * Records, for every screen, that someone in the kitchen has seen the order's state at `version`.
 */
export const acknowledgeOrder = defineMutation({
  ...onOrder,
  name: 'acknowledgeOrder',
  input: v.object({ orderId: v.string(), version: v.number() }),
  write: ({ version }, { serverTimestamp }) =>
    update({
      acknowledged: version,
      acknowledgedBy: { uid: presentUid(), at: serverTimestamp(), ...presentPerson() },
      updatedAt: serverTimestamp(),
    }),
  label: ({ orderId }) => texts.orderWork.acknowledged({ order: orderLabel(orderId) }),
  title: ({ orderId }) => texts.orderWork.notAcknowledged({ order: orderLabel(orderId) }),
  isApplied: (stored, { version }) => (orderIn(stored)?.acknowledged ?? -1) >= version,
});

/** Records that a screen shows a new order. */
export const markSeen = defineMutation({
  ...onOrder,
  name: 'markSeen',
  input: v.object({ orderId: v.string() }),
  write: (_, { serverTimestamp }) =>
    update({ seenAt: serverTimestamp(), updatedAt: serverTimestamp() }),
});
