/**
 * What people do to orders. Each command writes the order document itself, which shows immediately
 * on this screen and is queued while offline; the rules decide. No screen waits for a command: the
 * returned promise resolves to the server's decision, which may come much later.
 */
import { FirelineError, transitionRefusalText } from '@fireline/domain/errors';
import { orderEventSchema } from '@fireline/domain/inbox/notification';
import { itemColumns } from '@fireline/domain/order/item-columns';
import { orderLabel } from '@fireline/domain/order/number';
import {
  areMarked,
  type Contact,
  contactSchema,
  type Order,
  type OrderInput,
  orderInputSchema,
  orderSchema,
} from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import { type Actor, refusalOf } from '@fireline/domain/order/transitions';
import { checkInput, parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { spokenLanguage, texts } from '@fireline/domain/texts/texts';
import { isGuestHere } from '#platform/auth/session.ts';
import { isLive } from '#platform/connection/connection.ts';
import { unlessThere } from '#platform/firestore/unless-there.ts';
import type { Entry } from '#platform/live/state.ts';
import { followWrite } from '#platform/outbox/write-log.ts';
import { whoWasFaster, whyNotAssigned } from './who-was-faster.ts';

/**
 * Sends an order and how to reach the customer, in one batch. Resolves to whether the server
 * accepted it; an order with this id that already exists and is the customer's own counts as
 * accepted. `queuedAt` (ms) is when it was placed offline, if it's being sent again.
 * @throws FirelineError `invalid-input` with the field, before anything is written.
 */
export async function placeOrder(
  orderId: string,
  customerId: string,
  input: OrderInput,
  contact: Contact,
  queuedAt: number | null = isLive() ? null : Date.now(),
): Promise<boolean> {
  const wanted = parse(orderInputSchema, input);
  const reach = parse(contactSchema, contact);
  if (wanted.fulfilment.type === 'delivery' && reach.address === null) {
    throw new FirelineError('invalid-input', texts.order.addressMissing, 'address');
  }
  const { doc, serverTimestamp, Timestamp, writeBatch } = await import('firebase/firestore');
  const { firestore } = await import('#platform/firestore/firestore-client.ts');
  const { placeInTurn } = await import('./place-in-turn.ts');
  const db = await firestore();
  const { requestedFor } = wanted.fulfilment;
  const fields = {
    ...wanted,
    items: itemColumns(wanted.items),
    fulfilment: {
      type: wanted.fulfilment.type,
      requestedFor: requestedFor === null ? null : Timestamp.fromMillis(requestedFor),
    },
    language: spokenLanguage(),
    ...(queuedAt !== null && { queuedAt: Timestamp.fromMillis(queuedAt) }),
    customerId,
    byGuest: isGuestHere(),
    status: 'placed',
    version: 0,
    placedAt: serverTimestamp(),
    updatedAt: serverTimestamp(),
    statusTimes: { placed: serverTimestamp() },
    changedBy: { uid: customerId, role: 'customer' },
  };
  const send = () => {
    const batch = writeBatch(db);
    batch.set(doc(db, paths.order(orderId)), fields);
    batch.set(doc(db, paths.contact(orderId)), reach);
    batch.set(doc(db, paths.placing(customerId)), { at: serverTimestamp(), orderId });
    return unlessThere(batch.commit(), paths.order(orderId), () => true);
  };
  return await followWrite(
    paths.order(orderId),
    texts.order.notSent({ order: orderLabel(orderId) }),
    placeInTurn({ uid: customerId, isGuest: isGuestHere(), send }),
    async () => new FirelineError('not-allowed', texts.order.refusedOrder),
    {
      label: texts.order.unsentOrder({ order: orderLabel(orderId) }),
      fields: { customerId },
      order: { input: wanted, contact: reach, queuedAt },
    },
  );
}

/**
 * Moves an order to `to`. Resolves to whether the server accepted the move; if someone was faster,
 * the refusal in the write log names them.
 * @throws FirelineError if the table does not allow the move, before anything is written.
 */
export async function moveOrder(
  { id, data: order }: Pick<Entry<Order>, 'id' | 'data'>,
  actor: Actor,
  to: OrderStatus,
  reason: string | null = null,
): Promise<boolean> {
  const refusal = refusalOf(order, actor, to, Date.now(), reason);
  if (refusal) throw new FirelineError(refusal, transitionRefusalText(refusal), 'reason');
  const { serverTimestamp } = await import('firebase/firestore');
  const version = order.version + 1;
  return await updateOrder(
    id,
    texts.order.notMovedTo({ order: orderLabel(id), status: texts.status[to] }),
    {
      status: to,
      version,
      updatedAt: serverTimestamp(),
      [`statusTimes.${to}`]: serverTimestamp(),
      changedBy: { uid: actor.uid, role: actor.role },
      reason: reason?.trim() || null,
    },
    {
      label: `${orderLabel(id)} → ${texts.status[to]}`,
      isThere: async (stored) =>
        (await wasMade(id, stored, { to, version, uid: actor.uid })) ||
        // Someone who cancels while the order is being verified still wants it canceled afterward.
        (isVerified(order, stored) && (await moveOrder({ id, data: stored }, actor, to, reason))),
      explain: () => whoWasFaster(id, actor.uid),
      typed: reason,
    },
  );
}

/** Whether the only change to the order since then is that its verification succeeded. */
function isVerified(order: Order, now: Order): boolean {
  return order.status === 'placed' && now.status === 'pending' && now.version === order.version + 1;
}

/**
 * Whether this very move was made. After an outage the order may have moved on since, on this
 * screen or another: then its timeline tells who made the move to that version. The entry is
 * written within moments; until then, an order that has been at that step counts as moved.
 */
async function wasMade(
  orderId: string,
  stored: Order,
  { to, version, uid }: { to: OrderStatus; version: number; uid: string },
): Promise<boolean> {
  if (stored.version < version) return false;
  if (stored.version === version) return stored.status === to && stored.changedBy.uid === uid;
  const { readOnceConnected } = await import('#platform/firestore/firestore-client.ts');
  const event = await readOnceConnected(paths.event(orderId, version)).catch(() => null);
  const entry = checkInput(orderEventSchema, event);
  if (!entry.ok) return stored.statusTimes[to] !== undefined;
  return entry.value.to === to && entry.value.by?.uid === uid;
}

/** Marks lines of an order as prepared, or removes the marks. `isThere` as for `updateOrder`. */
export async function markPrepared(
  orderId: string,
  lineIds: readonly string[],
  isPrepared: boolean,
  isThere: (stored: Order) => Promise<boolean> = async () => false,
): Promise<boolean> {
  const { deleteField, serverTimestamp } = await import('firebase/firestore');
  const order = orderLabel(orderId);
  const marks = lineIds.map((lineId) => [
    `prepared.${lineId}`,
    isPrepared ? serverTimestamp() : deleteField(),
  ]);
  return await updateOrder(
    orderId,
    texts.orderWork.markNotSaved({ order }),
    { ...Object.fromEntries(marks), updatedAt: serverTimestamp() },
    {
      label: isPrepared
        ? texts.orderWork.prepared({ order })
        : texts.orderWork.notPrepared({ order }),
      // The last mark moves the order on: sent again, it's refused, although it was accepted
      // before.
      isThere: async (stored) =>
        areMarked(stored.prepared, lineIds, isPrepared) || (await isThere(stored)),
    },
  );
}

/** Puts an order ahead of the others in the kitchen, or back in line. */
export async function setPriority(orderId: string, priority: boolean): Promise<boolean> {
  const { serverTimestamp } = await import('firebase/firestore');
  const order = orderLabel(orderId);
  return await updateOrder(
    orderId,
    texts.orderWork.priorityNotSaved({ order }),
    { priority, updatedAt: serverTimestamp() },
    {
      label: priority
        ? texts.orderWork.priorityOn({ order })
        : texts.orderWork.priorityOff({ order }),
      isThere: (stored) => stored.priority === priority,
    },
  );
}

/**
 * Assigns a delivery to a courier; null releases it for any courier. Couriers take and return their
 * own.
 */
export async function assignCourier(orderId: string, courierId: string | null): Promise<boolean> {
  const { serverTimestamp } = await import('firebase/firestore');
  const order = orderLabel(orderId);
  return await updateOrder(
    orderId,
    texts.orderWork.notAssigned({ order }),
    { courierId, updatedAt: serverTimestamp() },
    {
      label:
        courierId === null
          ? texts.orderWork.openToAnyCourier({ order })
          : texts.orderWork.courierAssigned({ order }),
      isThere: (stored) => stored.courierId === courierId,
      explain: () => whyNotAssigned(orderId),
    },
  );
}

/** Writes `fields` of an order; if someone was faster, the refusal names them. */
export async function updateOrder(
  orderId: string,
  title: string,
  fields: Record<string, unknown>,
  options: {
    /** The change in words, shown while it's unsent. */
    readonly label?: string;
    /** Whether the server's order already shows this very write, or could be made to. */
    readonly isThere?: (stored: Order) => boolean | Promise<boolean>;
    readonly explain?: () => Promise<FirelineError>;
    readonly typed?: string | null;
  } = {},
): Promise<boolean> {
  const { doc, updateDoc } = await import('firebase/firestore');
  const { throughClient } = await import('#platform/firestore/firestore-client.ts');
  const path = paths.order(orderId);
  const write = throughClient((db) => updateDoc(doc(db, path), fields));
  const { isThere = () => false, explain = () => whoWasFaster(orderId), typed } = options;
  const { label = texts.order.unsentChange({ order: orderLabel(orderId) }) } = options;
  return await followWrite(
    path,
    title,
    unlessThere(write, path, async (stored) => {
      const order = checkInput(orderSchema, stored);
      return order.ok && (await isThere(order.value));
    }),
    explain,
    { label, fields, typed },
  );
}
