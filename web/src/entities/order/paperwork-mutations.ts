/**
 * What staff record about an order: notes, checkpoints, who carries it, how to reach the customer.
 */
import {
  type CheckpointInput,
  checkpointInputSchema,
  shipmentInputSchema,
} from '@fireline/domain/delivery/schema';
import { text } from '@fireline/domain/fields';
import { limits } from '@fireline/domain/limits';
import { orderLabel } from '@fireline/domain/order/number';
import { actorSchema, contactSchema, type Order } from '@fireline/domain/order/schema';
import { type Actor, storedActor } from '@fireline/domain/order/transitions';
import { parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import * as v from 'valibot';
import type { Entry } from '#platform/live/state.ts';
import { create, deleteDocument, set, update } from '#platform/outbox/document-write.ts';
import { defineMutation } from '#platform/outbox/mutation.ts';

type OrderEntry = Pick<Entry<Order>, 'id' | 'data'>;

const paperwork = { explainRejection: () => texts.office.paperworkRefused } as const;

export const noteSchema = text(limits.staffNote, () => texts.office.noteMissing);

const addEvent = defineMutation({
  ...paperwork,
  name: 'addEvent',
  input: v.object({
    orderId: v.string(),
    /** Chosen once: if it's sent again, it's the same entry. */
    eventId: v.string(),
    version: v.number(),
    by: actorSchema,
    event: v.union([
      v.object({ type: v.literal('note'), reason: v.string() }),
      v.object({
        type: v.literal('checkpoint'),
        reason: v.null(),
        ...checkpointInputSchema.entries,
      }),
    ]),
  }),
  target: ({ orderId, eventId }) => paths.event(orderId, eventId),
  write: ({ version, by, event }, { serverTimestamp }) =>
    create({ version, from: null, to: null, by, at: serverTimestamp(), ...event }),
  label: ({ orderId, event }) =>
    texts.office.unsentEvent({ order: orderLabel(orderId), typed: typedIn(event) }),
  title: ({ orderId, event }) =>
    texts.office[event.type === 'note' ? 'noteNotSaved' : 'checkpointNotSaved']({
      order: orderLabel(orderId),
    }),
  reportAt: ({ orderId }) => paths.events(orderId),
  typed: ({ event }) => typedIn(event),
});

function typedIn(
  event: { type: 'note'; reason: string } | ({ type: 'checkpoint' } & CheckpointInput),
): string {
  if (event.type === 'note') return event.reason;
  return [event.place, event.text].filter(Boolean).join(': ');
}

/**
 * Adds a note that only staff read.
 * @throws FirelineError `invalid-input`, before anything is written.
 */
export async function addNote({ id, data }: OrderEntry, by: Actor, note: string): Promise<boolean> {
  const reason = parse(noteSchema, note);
  return await addEvent({
    ...newEvent(id, data, by),
    event: { type: 'note', reason },
  });
}

/**
 * Records how far a delivery has come; the customer and anyone with the link see it immediately.
 * @throws FirelineError `invalid-input` with the field, before anything is written.
 */
export async function addCheckpoint(
  { id, data }: OrderEntry,
  by: Actor,
  input: CheckpointInput,
): Promise<boolean> {
  const checkpoint = parse(checkpointInputSchema, input);
  return await addEvent({
    ...newEvent(id, data, by),
    event: { type: 'checkpoint', reason: null, ...checkpoint },
  });
}

function newEvent(orderId: string, { version }: Order, by: Actor) {
  return { orderId, eventId: crypto.randomUUID(), version, by: storedActor(by) };
}

/** Removes a checkpoint that was set by mistake. */
export const removeCheckpoint = defineMutation({
  ...paperwork,
  name: 'removeCheckpoint',
  input: v.object({ orderId: v.string(), eventId: v.string() }),
  target: ({ orderId, eventId }) => paths.event(orderId, eventId),
  write: () => deleteDocument(),
  label: ({ orderId }) => texts.office.checkpointRemoved({ order: orderLabel(orderId) }),
  title: () => texts.office.checkpointNotRemoved,
});

/** Saves who carries the order. */
export const saveShipment = defineMutation({
  ...paperwork,
  name: 'saveShipment',
  input: v.object({
    orderId: v.string(),
    customerId: v.string(),
    courierId: v.nullable(v.string()),
    /** Whether the delivery document already exists. */
    isKnown: v.boolean(),
    ...shipmentInputSchema.entries,
  }),
  target: ({ orderId }) => paths.delivery(orderId),
  write: ({ customerId, courierId, isKnown, carrier, trackingNumber }) =>
    isKnown
      ? update({ carrier, trackingNumber })
      : set({ carrier, trackingNumber }, { customerId, courierId, location: null, eta: null }),
  label: ({ orderId }) => texts.office.carrier({ order: orderLabel(orderId) }),
  title: ({ orderId }) => texts.office.carrierNotSaved({ order: orderLabel(orderId) }),
  typed: ({ carrier, trackingNumber }) => [carrier, trackingNumber].filter(Boolean).join(', '),
});

/** Corrects how to reach the customer of an order. */
export const saveContact = defineMutation({
  ...paperwork,
  name: 'saveContact',
  input: v.object({ orderId: v.string(), contact: contactSchema }),
  target: ({ orderId }) => paths.contact(orderId),
  write: ({ contact }) => set(contact),
  label: ({ orderId }) => texts.office.contact({ order: orderLabel(orderId) }),
  title: ({ orderId }) => texts.office.contactNotSaved({ order: orderLabel(orderId) }),
  typed: ({ contact: { phone, email } }) => [phone, email].filter(Boolean).join(', '),
});
