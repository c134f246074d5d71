/** What people do to orders. The rules decide; the kitchen's own are in `kitchen-mutations.ts`. */

import { FirelineError, transitionRefusalText } from '@fireline/domain/errors';
import { orderEventSchema } from '@fireline/domain/inbox/notification';
import { transitionFields } from '@fireline/domain/order/apply-transition';
import { newOrder } from '@fireline/domain/order/new-order';
import { orderLabel } from '@fireline/domain/order/number';
import {
  contactSchema,
  type Order,
  orderInputSchema,
  orderSchema,
} from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import { type Actor, refusalOf, storedActor } from '@fireline/domain/order/transitions';
import { checkInput } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { spokenLanguage, texts } from '@fireline/domain/texts/texts';
import * as v from 'valibot';
import { serverNow } from '#lib/time/clock.ts';
import { isGuestHere } from '#platform/auth/session.ts';
import { readDocument } from '#platform/firestore/read-document.ts';
import type { Entry } from '#platform/live/state.ts';
import { create, deleteDocument, update } from '#platform/outbox/document-write.ts';
import { defineMutation } from '#platform/outbox/mutation.ts';
import { doneAtOf } from './done-at.ts';
import { whyPersonRefused } from './missing-person.ts';
import { whyProofRefused } from './missing-proof.ts';
import { onOrder, orderIn } from './on-order.ts';
import { type TransitionInput, transitionInputSchema } from './transition-input.ts';
import { whoWasFaster, whyMissing } from './who-was-faster.ts';

/** Sends an order and how to reach the customer, in one batch. */
export const placeOrder = defineMutation({
  name: 'placeOrder',
  input: v.pipe(
    v.object({
      orderId: v.string(),
      customerId: v.string(),
      order: orderInputSchema,
      contact: contactSchema,
      /** When it was placed offline, in milliseconds by the device's clock; otherwise null. */
      queuedAt: v.nullable(v.number()),
      /** The total and the allergens that the customer saw, as `seenText` writes them. */
      seen: v.optional(v.nullable(v.string()), null),
    }),
    v.check(
      ({ order, contact }) => order.fulfilment.type === 'pickup' || contact.address !== null,
      () => texts.order.addressMissing,
    ),
  ),
  target: ({ orderId }) => paths.order(orderId),
  write: ({ orderId, customerId, order, contact, queuedAt, seen }, { encode, serverTimestamp }) => [
    create(
      encode.document(
        orderSchema,
        newOrder({
          input: order,
          customerId,
          byGuest: isGuestHere(),
          language: spokenLanguage(),
          queuedAt,
          seen,
        }),
      ),
    ),
    create(contact, paths.contact(orderId)),
    create({ at: serverTimestamp(), orderId }, paths.placing(customerId)),
  ],
  label: ({ orderId }) => texts.order.unsentOrder({ order: orderLabel(orderId) }),
  title: ({ orderId }) => texts.order.notSent({ order: orderLabel(orderId) }),
  explainRejection: () => texts.order.refusedOrder,
  async retry(send, { customerId: uid }) {
    const { placeInTurn } = await import('./place-in-turn.ts');
    await placeInTurn({ uid, isGuest: isGuestHere(), send });
  },
});

const writeTransition = defineMutation({
  name: 'transition',
  input: transitionInputSchema,
  target: ({ orderId }) => paths.order(orderId),
  write: ({ version, ...made }, { encode }) =>
    update(encode.changes(orderSchema, transitionFields({ version }, made))),
  label: ({ orderId, to }) => `${orderLabel(orderId)} → ${texts.status[to]}`,
  title: ({ orderId, to }) =>
    texts.order.notMovedTo({ order: orderLabel(orderId), status: texts.status[to] }),
  typed: ({ reason }) => reason,
  async isApplied(stored, input) {
    const order = orderIn(stored);
    if (order === null) return false;
    const { orderId: id, from, to, version, actor, reason, doneAt } = input;
    if (await isOwn(order, input)) return true;
    // Nobody was faster: this device's clock may be wrong, so the server's time counts.
    const isUntouched = order.status === from && order.version === version;
    if (isUntouched && doneAt !== null) return await sendUndated(input);
    // Someone who cancels while the order is being verified still wants it canceled afterward.
    const isOpen = order.status === 'pending' || order.status === 'confirmed';
    const isVerified = from === 'placed' && isOpen && order.version === version + 1;
    return isVerified && (await transition({ id, data: order }, actor, to, reason));
  },
  explainRejection: async (input) =>
    (await whyProofRefused(input)) ??
    (await whyPersonRefused(input.actor)) ??
    (await whoWasFaster(input.orderId, input.actor.uid)),
  explainMissing: async (input) =>
    (await whyProofRefused(input)) ??
    (await whyPersonRefused(input.actor)) ??
    (await whyMissing(input.orderId, input)),
});

function sendUndated(input: Omit<TransitionInput, 'doneAt'>): Promise<boolean> {
  return writeTransition({ ...input, doneAt: null });
}

/**
 * Moves an order to `to`. If someone else is faster, the refusal names them.
 * @throws FirelineError if the table does not allow the transition, before anything is written.
 */
export async function transition(
  { id: orderId, data: order }: Pick<Entry<Order>, 'id' | 'data'>,
  actor: Actor,
  to: OrderStatus,
  reason: string | null = null,
): Promise<boolean> {
  const refusal = refusalOf(order, actor, to, serverNow(), reason);
  if (refusal) throw new FirelineError(refusal, transitionRefusalText(refusal), 'reason');
  return await writeTransition({
    orderId,
    from: order.status,
    to,
    version: order.version,
    actor: storedActor(actor),
    reason,
    doneAt: doneAtOf(order),
  });
}

/**
 * Whether this very transition was made. The order may have moved on since, on this screen or
 * another: then its timeline tells who made that version. The entry is written within moments;
 * until then, an order that has been at that step counts as moved.
 */
async function isOwn(
  stored: Order,
  { orderId, to, version, actor }: TransitionInput,
): Promise<boolean> {
  const made = version + 1;
  if (stored.version < made) return false;
  if (stored.version === made) {
    return stored.status === to && stored.changedBy.uid === actor.uid;
  }
  const event = await readDocument(paths.event(orderId, made)).catch(() => null);
  const entry = checkInput(orderEventSchema, event);
  if (!entry.ok) return stored.statusTimes[to] !== undefined;
  return entry.value.to === to && entry.value.by?.uid === actor.uid;
}

/** Puts an order ahead of the others in the kitchen, or back in line. */
export const setPriority = defineMutation({
  ...onOrder,
  name: 'setPriority',
  input: v.object({ orderId: v.string(), priority: v.boolean() }),
  write: ({ priority }, { serverTimestamp }) => update({ priority, updatedAt: serverTimestamp() }),
  label: ({ orderId, priority }) =>
    texts.orderWork[priority ? 'priorityOn' : 'priorityOff']({ order: orderLabel(orderId) }),
  title: ({ orderId }) => texts.orderWork.priorityNotSaved({ order: orderLabel(orderId) }),
});

/**
 * Offers a delivery to a courier, who still has to take it; null opens it to all couriers. Couriers
 * take and return theirs with `courier-mutations.ts`.
 */
export const assignCourier = defineMutation({
  ...onOrder,
  name: 'assignCourier',
  input: v.object({ orderId: v.string(), courierId: v.nullable(v.string()) }),
  write: ({ orderId, courierId }, { serverTimestamp }) => [
    update({
      courierId,
      offeredAt: courierId === null ? null : serverTimestamp(),
      updatedAt: serverTimestamp(),
    }),
    deleteDocument(paths.taker(orderId)),
  ],
  label: ({ orderId, courierId }) =>
    texts.orderWork[courierId === null ? 'openToAnyCourier' : 'courierAssigned']({
      order: orderLabel(orderId),
    }),
  title: ({ orderId }) => texts.orderWork.notAssigned({ order: orderLabel(orderId) }),
});
