/** The Admin SDK for tests of the functions: clients, and writes as a client would make them. */
import { randomBytes } from 'node:crypto';
import { serverTime } from '@fireline/domain/codec/server-time';
import { transitionFields } from '@fireline/domain/order/apply-transition';
import type { OrderItem } from '@fireline/domain/order/item';
import { newOrder } from '@fireline/domain/order/new-order';
import { newOrderId } from '@fireline/domain/order/number';
import { type Address, type Order, orderSchema } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import type { ActorRole } from '@fireline/domain/order/transitions';
import { paths } from '@fireline/domain/paths';
import { toPlain } from '@fireline/domain/plain';
import { aContact, anItem } from '@fireline/domain/testing/stored';
import { type App, getApps, initializeApp } from 'firebase-admin/app';
import { type Auth, getAuth } from 'firebase-admin/auth';
import { type DocumentSnapshot, type Firestore, getFirestore } from 'firebase-admin/firestore';
import { encode } from '../../functions/src/lib/encode.ts';

/** The project whose writes trigger the real functions in the Functions emulator. */
export const liveProject = 'demo-fireline';
/** The same emulators without functions: tests call the handlers themselves. */
export const quietProject = 'demo-fireline-handlers';

function appOf(projectId: string): App {
  return (
    getApps().find(({ name }) => name === projectId) ?? initializeApp({ projectId }, projectId)
  );
}

export const dbOf = (projectId: string): Firestore => getFirestore(appOf(projectId));
export const authOf = (projectId: string): Auth => getAuth(appOf(projectId));

/** A new ID in the format that clients use. */
export const anOrderId = (): string => newOrderId(randomBytes);

export interface NewOrder {
  readonly id?: string;
  readonly customerId?: string;
  readonly byGuest?: boolean;
  readonly items?: readonly OrderItem[];
  readonly type?: Order['fulfilment']['type'];
  /** If left out, as soon as possible. */
  readonly requestedFor?: Date;
  /** If left out, it was sent immediately. */
  readonly queuedAt?: Date;
  readonly discountCode?: string;
  readonly tip?: number;
  /** What the customer saw; if left out, that isn't known. */
  readonly seen?: string;
  /** Empty: the customer gave only a phone number. */
  readonly email?: string;
  /** For a delivery; if left out, there is none. */
  readonly address?: Address;
}

/** Places an order as the storefront does: in one batch with its contact and `placing/{uid}`. Returns its ID. */
export async function placeOrder(db: Firestore, order: NewOrder = {}): Promise<string> {
  const { id = anOrderId(), items = [anItem()], type = 'pickup', email } = order;
  const {
    requestedFor,
    queuedAt,
    seen,
    address = null,
    byGuest = false,
    discountCode,
    tip,
  } = order;
  const customerId = order.customerId ?? `customer-of-${id}`;
  const batch = db.batch();
  const input = {
    customerName: 'Ada Lovelace',
    calledName: 'Ada',
    fulfilment: { type, requestedFor: requestedFor?.getTime() ?? null },
    items: [...items],
    note: '',
    ...(discountCode !== undefined && { discountCode }),
    ...(tip !== undefined && { tip }),
  };
  const placing = {
    input,
    customerId,
    byGuest,
    queuedAt: queuedAt?.getTime() ?? null,
    seen: seen ?? null,
  };
  batch.create(db.doc(paths.order(id)), encode.document(orderSchema, newOrder(placing)));
  batch.create(
    db.doc(paths.contact(id)),
    aContact({ address, ...(email !== undefined && { email }) }),
  );
  batch.set(db.doc(paths.placing(customerId)), { at: encode.time(serverTime), orderId: id });
  await batch.commit();
  return id;
}

export interface ClientTransition {
  readonly to: OrderStatus;
  readonly role: ActorRole;
  /** By default, someone made up. */
  readonly uid?: string | undefined;
  readonly reason?: string;
}

/** Makes a transition of an order at version `version`, with the fields that a client writes. */
export async function transitionAsClient(
  db: Firestore,
  orderId: string,
  version: number,
  { to, role, uid = `${role}-1`, reason }: ClientTransition,
): Promise<void> {
  const transition = { to, actor: { uid, role }, reason: reason ?? null };
  const fields = transitionFields({ version }, transition);
  await db.doc(paths.order(orderId)).update(encode.changes(orderSchema, fields));
}

/**
 * Removes an order that holds no stock as if its deletion had been recorded before, so that the
 * staff of other stories isn't told of it.
 */
export async function removeQuietly(db: Firestore, orderId: string): Promise<void> {
  const record = {
    type: 'order-deleted',
    target: orderId,
    by: 'a test',
    before: null,
    after: null,
  };
  await db.doc(paths.auditEntry(`order-deleted-${orderId}`)).set({ ...record, at: new Date() });
  await db.doc(paths.order(orderId)).delete();
}

/** Marks a line as prepared, as the kitchen does. */
export async function markPrepared(db: Firestore, orderId: string, lineId: string): Promise<void> {
  const mark = { [`prepared.${lineId}`]: serverTime, updatedAt: serverTime };
  await db.doc(paths.order(orderId)).update(encode.changes(orderSchema, mark));
}

/** A document's data with times as milliseconds; null if it doesn't exist. */
export async function read(db: Firestore, path: string): Promise<Record<string, unknown> | null> {
  return plainData(await db.doc(path).get());
}

export function plainData(snapshot: DocumentSnapshot): Record<string, unknown> | null {
  const data = toPlain(snapshot.data());
  return typeof data === 'object' && data !== null ? { ...data } : null;
}

/** Everything in a project: path → data and last write, for comparing before and after. */
export async function dump(db: Firestore): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const collection of await db.listCollections()) await dumpInto(found, collection.path, db);
  return found;
}

async function dumpInto(
  found: Record<string, unknown>,
  collectionPath: string,
  db: Firestore,
): Promise<void> {
  for (const ref of await db.collection(collectionPath).listDocuments()) {
    const snapshot = await ref.get();
    if (snapshot.exists) {
      found[ref.path] = {
        data: plainData(snapshot),
        written: snapshot.updateTime?.toDate().toISOString(),
      };
    }
    for (const child of await ref.listCollections()) await dumpInto(found, child.path, db);
  }
}

/** Removes all documents of a project at once through the emulator. */
export async function clear(projectId: string): Promise<void> {
  const host = process.env.FIRESTORE_EMULATOR_HOST;
  const address = `http://${host}/emulator/v1/projects/${projectId}/databases/(default)/documents`;
  const response = await fetch(address, { method: 'DELETE' });
  if (!response.ok) throw new Error(`Clearing ${projectId}: HTTP ${response.status}`);
}
