/**
 * What staff record about an order: notes, checkpoints, who carries it, how to reach the customer.
 * As with moves, no screen waits for it; the promise resolves to the server's decision.
 */

import {
  type CarriageInput,
  type CheckpointInput,
  carriageInputSchema,
  checkpointInputSchema,
} from '@fireline/domain/delivery/schema';
import { FirelineError } from '@fireline/domain/errors';
import { text } from '@fireline/domain/fields';
import { limits } from '@fireline/domain/limits';
import { orderLabel } from '@fireline/domain/order/number';
import { type Contact, contactSchema, type Order } from '@fireline/domain/order/schema';
import type { Actor } from '@fireline/domain/order/transitions';
import { parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { throughClient } from '#platform/firestore/through-client.ts';
import type { Entry } from '#platform/live/state.ts';
import { followWrite } from '#platform/outbox/write-log.ts';

type OrderEntry = Pick<Entry<Order>, 'id' | 'data'>;

export const noteSchema = text(limits.staffNote, () => texts.office.noteMissing);

/**
 * Adds a note that only staff read.
 * @throws FirelineError `invalid-input`, before anything is written.
 */
export async function addNote(order: OrderEntry, by: Actor, note: string): Promise<boolean> {
  const reason = parse(noteSchema, note);
  const title = texts.office.noteNotSaved({ order: orderLabel(order.id) });
  return await addEvent(order, by, { type: 'note', reason }, title, reason);
}

/**
 * Records how far a delivery has come; the customer and anyone with the link see it immediately.
 * @throws FirelineError `invalid-input` with the field, before anything is written.
 */
export async function addCheckpoint(
  order: OrderEntry,
  by: Actor,
  input: CheckpointInput,
): Promise<boolean> {
  const checkpoint = parse(checkpointInputSchema, input);
  return await addEvent(
    order,
    by,
    { type: 'checkpoint', reason: null, ...checkpoint },
    texts.office.checkpointNotSaved({ order: orderLabel(order.id) }),
    [checkpoint.place, checkpoint.text].filter(Boolean).join(': '),
  );
}

/** Removes a checkpoint that was set by mistake. */
export async function removeCheckpoint(orderId: string, eventId: string): Promise<boolean> {
  const { deleteDoc, doc } = await import('firebase/firestore');
  const path = paths.event(orderId, eventId);
  const write = throughClient((db) => deleteDoc(doc(db, path)));
  return await followWrite(path, texts.office.checkpointNotRemoved, write, refusal, {
    label: texts.office.checkpointRemoved({ order: orderLabel(orderId) }),
    fields: 'deleted',
  });
}

/**
 * Saves who carries the order. `isThere`: the delivery document already exists.
 * @throws FirelineError `invalid-input` with the field, before anything is written.
 */
export async function saveCarriage(
  { id, data: { customerId, courierId } }: OrderEntry,
  input: CarriageInput,
  isThere: boolean,
): Promise<boolean> {
  const carriage = parse(carriageInputSchema, input);
  const { doc, setDoc, updateDoc } = await import('firebase/firestore');
  const path = paths.delivery(id);
  const write = throughClient((db) =>
    isThere
      ? updateDoc(doc(db, path), { ...carriage })
      : setDoc(doc(db, path), { customerId, courierId, ...carriage, location: null, eta: null }),
  );
  const typed = [carriage.carrier, carriage.trackingNumber].filter(Boolean).join(', ');
  const order = orderLabel(id);
  return await followWrite(path, texts.office.carrierNotSaved({ order }), write, refusal, {
    label: texts.office.carrier({ order }),
    fields: { ...carriage },
    typed,
  });
}

/**
 * Corrects how to reach the customer of an order.
 * @throws FirelineError `invalid-input` with the field, before anything is written.
 */
export async function saveContact(orderId: string, contact: Contact): Promise<boolean> {
  const reach = parse(contactSchema, contact);
  const { doc, setDoc } = await import('firebase/firestore');
  const path = paths.contact(orderId);
  const write = throughClient((db) => setDoc(doc(db, path), reach));
  const order = orderLabel(orderId);
  return await followWrite(path, texts.office.contactNotSaved({ order }), write, refusal, {
    label: texts.office.contact({ order }),
    fields: reach,
    typed: [reach.phone, reach.email].filter(Boolean).join(', '),
  });
}

async function addEvent(
  { id: orderId, data: { version } }: OrderEntry,
  by: Actor,
  fields: object,
  title: string,
  typed: string,
): Promise<boolean> {
  const { collection, doc, serverTimestamp, setDoc } = await import('firebase/firestore');
  const { firestore } = await import('#platform/firestore/firestore-client.ts');
  // Chosen once: if another client sends it, it's the same entry.
  const { path } = doc(collection(await firestore(), paths.events(orderId)));
  const event = {
    version,
    from: null,
    to: null,
    by: { uid: by.uid, role: by.role },
    at: serverTimestamp(),
    ...fields,
  };
  const label = texts.office.unsentEvent({ order: orderLabel(orderId), typed });
  return await followWrite(
    paths.events(orderId),
    title,
    throughClient((db) => setDoc(doc(db, path), event)),
    refusal,
    { label, fields: event, typed, at: path },
  );
}

async function refusal(): Promise<FirelineError> {
  return new FirelineError('not-allowed', texts.office.paperworkRefused);
}
