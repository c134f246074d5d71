/**
 * The demo people who act in the live lab next to the signed-in user: each has a separate Firebase
 * app in this page that stores nothing. They write as their screens do, under the same rules. Only
 * on the emulators, which have the demo accounts.
 */
import { demoAccounts } from '@fireline/domain/access/demo-accounts';
import type { WorkRole } from '@fireline/domain/access/staff-roles';
import { FirelineError } from '@fireline/domain/errors';
import { transitionFields } from '@fireline/domain/order/apply-transition';
import { itemColumns } from '@fireline/domain/order/item-columns';
import { activeOrdersQuery } from '@fireline/domain/order/queries';
import { type Order, type OrderInput, orderSchema } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import type { ActorRole } from '@fireline/domain/order/transitions';
import { paths } from '@fireline/domain/paths';
import { toPlain } from '@fireline/domain/plain';
import { texts } from '@fireline/domain/texts/texts';
import { deleteApp, initializeApp } from 'firebase/app';
import {
  type Auth,
  connectAuthEmulator,
  initializeAuth,
  inMemoryPersistence,
  signInAnonymously,
  signInWithEmailAndPassword,
} from 'firebase/auth';
import {
  connectFirestoreEmulator,
  type DocumentSnapshot,
  doc,
  type Firestore,
  initializeFirestore,
  memoryLocalCache,
  onSnapshot,
  serverTimestamp,
  updateDoc,
  writeBatch,
} from 'firebase/firestore';
import { safeParse } from 'valibot';
import { once } from '#lib/once.ts';
import { loadEnvironment } from '#platform/firebase/environment.ts';
import { encode } from '#platform/firestore/encode.ts';
import { toQuery } from '#platform/firestore/to-query.ts';
import { nextOrderId } from './next-order-id.ts';

/** Who can act: the guest who placed the test orders, or a member of staff. */
export type LabRole = Exclude<ActorRole, 'system'>;

/** The customer name of test orders, which also identifies them. */
export const labCustomer = 'Live lab';

export interface LabOrder {
  readonly id: string;
  readonly data: Order;
}

/** The part of an order that shows whose it is. */
interface OwnedOrder {
  readonly data: Pick<Order, 'customerId'>;
}

interface Actor {
  readonly auth: Auth;
  readonly db: Firestore;
  readonly uid: () => string;
}

const actors: Readonly<Record<WorkRole, () => Promise<Actor>>> = {
  admin: once(() => begin('admin')),
  kitchen: once(() => begin('kitchen')),
  courier: once(() => begin('courier')),
};

let apps = 0;

async function begin(role: LabRole): Promise<Actor> {
  const { config, emulators } = await loadEnvironment();
  if (emulators === null) {
    throw new FirelineError('not-allowed', texts.office.testOrdersOnly);
  }
  apps += 1;
  const app = initializeApp(config, `lab-${role}-${apps}`);
  const auth = initializeAuth(app, { persistence: inMemoryPersistence });
  connectAuthEmulator(auth, `http://${emulators.host}:${emulators.ports.auth}`, {
    disableWarnings: true,
  });
  if (role === 'customer') await signInAnonymously(auth);
  else {
    const { email, password } = demoAccount(role);
    await signInWithEmailAndPassword(auth, email, password);
  }
  const db = initializeFirestore(app, { localCache: memoryLocalCache() });
  connectFirestoreEmulator(db, emulators.host, emulators.ports.firestore);
  return { auth, db, uid: () => auth.currentUser?.uid ?? '' };
}

function demoAccount(role: WorkRole) {
  const account = demoAccounts.find((known) => known.role === role);
  if (!account) throw new Error(`There is no demo account for ${role}.`);
  return account;
}

/** The uid of the actor in `role` on `order`, for transitions that depend on it. */
export async function labUid(role: LabRole, order: OwnedOrder): Promise<string> {
  return (await actorOf(role, order)).uid();
}

/** A customer's order is moved by the guest who placed it. */
function actorOf(role: LabRole, { data }: OwnedOrder): Promise<Actor> {
  if (role !== 'customer') return actors[role]();
  const guest = guests.get(data.customerId);
  return guest ? Promise.resolve(guest) : begin('customer');
}

/**
 * A guest places only one order, since they'd have to wait before the next. The newest guests are
 * kept.
 */
const guests = new Map<string, Actor>();
const mostGuests = 40;

async function nextGuest(): Promise<Actor> {
  const guest = await begin('customer');
  guests.set(guest.uid(), guest);
  const [oldest] = guests;
  if (guests.size > mostGuests && oldest) {
    guests.delete(oldest[0]);
    await deleteApp(oldest[1].auth.app);
  }
  return guest;
}
let placing: Promise<unknown> = Promise.resolve();

/**
 * Places an order as a guest, after all earlier ones. Resolves to its id once the server has it.
 */
export function placeTestOrder(input: OrderInput): Promise<string> {
  const placed = placing.then(() => place(input));
  placing = placed.catch(() => {});
  return placed;
}

async function place(input: OrderInput): Promise<string> {
  const { db, uid } = await nextGuest();
  const id = nextOrderId();
  const isDelivery = input.fulfilment.type === 'delivery';
  const batch = writeBatch(db);
  batch.set(doc(db, paths.order(id)), {
    ...input,
    items: itemColumns(input.items),
    customerId: uid(),
    byGuest: true,
    status: 'placed',
    version: 0,
    placedAt: serverTimestamp(),
    updatedAt: serverTimestamp(),
    statusTimes: { placed: serverTimestamp() },
    changedBy: { uid: uid(), role: 'customer' },
  });
  batch.set(doc(db, paths.contact(id)), {
    phone: '',
    email: 'live-lab@fireline.test',
    address: isDelivery
      ? { line1: '1 Test Street', line2: '', postcode: '11201', city: 'Brooklyn', instructions: '' }
      : null,
  });
  batch.set(doc(db, paths.placing(uid())), { at: serverTimestamp(), orderId: id });
  await batch.commit();
  return id;
}

/** Moves an order as `role`. @throws the rules' refusal. */
export async function transitionAs(
  role: LabRole,
  { id, data }: LabOrder,
  to: OrderStatus,
  reason: string | null,
): Promise<void> {
  const { db, uid } = await actorOf(role, { data });
  const fields = transitionFields(data, { to, actor: { uid: uid(), role }, reason });
  await updateDoc(doc(db, paths.order(id)), encode.changes(orderSchema, fields));
}

/** Assigns a delivery to the demo courier, as an admin would. */
export async function giveToCourier(orderId: string): Promise<void> {
  const { db } = await actors.admin();
  await updateDoc(doc(db, paths.order(orderId)), {
    courierId: (await actors.courier()).uid(),
    updatedAt: serverTimestamp(),
  });
}

/** Listens to one order as an admin, separately from this page's own listeners and their faults. */
export async function watchTestOrder(
  orderId: string,
  onOrder: (order: LabOrder | null) => void,
): Promise<() => void> {
  const { db } = await actors.admin();
  return onSnapshot(
    doc(db, paths.order(orderId)),
    (snapshot) => onOrder(orderIn(snapshot)),
    (error) => console.warn(`Order ${orderId} cannot be watched.`, error),
  );
}

/** Listens to the open test orders, oldest first. */
export async function watchTestOrders(
  onOrders: (orders: readonly LabOrder[]) => void,
): Promise<() => void> {
  const { db } = await actors.admin();
  return onSnapshot(
    toQuery(db, activeOrdersQuery()),
    ({ docs }) =>
      onOrders(
        docs
          .map(orderIn)
          .filter((order) => order !== null)
          .filter(({ data }) => data.customerName === labCustomer),
      ),
    (error) => console.warn('The test orders cannot be watched.', error),
  );
}

function orderIn(snapshot: DocumentSnapshot): LabOrder | null {
  const data = snapshot.data({ serverTimestamps: 'estimate' });
  const order = safeParse(orderSchema, toPlain(data));
  return order.success ? { id: snapshot.id, data: order.output } : null;
}
