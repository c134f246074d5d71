/**
 * The demo people who act in the live lab, beside whoever is signed in: each has a Firebase app of its own
 * in this page, which keeps nothing. They write as their screens do, and the rules judge them. On the
 * emulators only, where the demo accounts are.
 */
import { demoAccounts } from '@fireline/domain/access/demo-accounts';
import { FirelineError } from '@fireline/domain/errors';
import { itemColumns } from '@fireline/domain/order/item-columns';
import { activeOrdersQuery } from '@fireline/domain/order/queries';
import { type Order, type OrderInput, orderSchema } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import type { ActorRole, StaffRole } from '@fireline/domain/order/transitions';
import { paths } from '@fireline/domain/paths';
import { toPlain } from '@fireline/domain/plain';
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
import { toQuery } from '#platform/firestore/firestore-listeners.ts';
import { nextOrderId } from './next-order-id.ts';

/** Who may act: the guest who placed the test orders, or one of the staff. */
export type LabRole = Exclude<ActorRole, 'system'>;

/** What a test order is called, and is known by. */
export const labCustomer = 'Live lab';

export interface LabOrder {
  readonly id: string;
  readonly data: Order;
}

/** Enough of an order to know whose it is. */
interface OwnedOrder {
  readonly data: Pick<Order, 'customerId'>;
}

interface Actor {
  readonly auth: Auth;
  readonly db: Firestore;
  readonly uid: () => string;
}

const actors: Readonly<Record<StaffRole, () => Promise<Actor>>> = {
  admin: once(() => begin('admin')),
  kitchen: once(() => begin('kitchen')),
  courier: once(() => begin('courier')),
};

let apps = 0;

async function begin(role: LabRole): Promise<Actor> {
  const { config, emulators } = await loadEnvironment();
  if (emulators === null) {
    throw new FirelineError('not-allowed', 'Test orders only work on the emulators.');
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

function demoAccount(role: StaffRole) {
  const account = demoAccounts.find((known) => known.role === role);
  if (!account) throw new Error(`There is no demo account for ${role}.`);
  return account;
}

/** Who acts as `role` on `order`: for what the transition table asks of a uid. */
export async function labUid(role: LabRole, order: OwnedOrder): Promise<string> {
  return (await actorOf(role, order)).uid();
}

/** A customer's order is moved by the guest who placed it. */
function actorOf(role: LabRole, { data }: OwnedOrder): Promise<Actor> {
  if (role !== 'customer') return actors[role]();
  const guest = guests.get(data.customerId);
  return guest ? Promise.resolve(guest) : begin('customer');
}

/** A guest places one order: for more, they would have to wait in between. The newest are kept. */
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

/** Places an order as a guest, after those before it. Resolves to its id once the server has it. */
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

/** Moves an order as `role`. @throws what the rules say. */
export async function moveAs(
  role: LabRole,
  { id, data }: LabOrder,
  to: OrderStatus,
  reason: string | null,
): Promise<void> {
  const { db, uid } = await actorOf(role, { data });
  await updateDoc(doc(db, paths.order(id)), {
    status: to,
    version: data.version + 1,
    updatedAt: serverTimestamp(),
    [`statusTimes.${to}`]: serverTimestamp(),
    changedBy: { uid: uid(), role },
    reason: reason?.trim() || null,
  });
}

/** Gives a delivery to the demo courier, as an admin does. */
export async function giveToCourier(orderId: string): Promise<void> {
  const { db } = await actors.admin();
  await updateDoc(doc(db, paths.order(orderId)), {
    courierId: (await actors.courier()).uid(),
    updatedAt: serverTimestamp(),
  });
}

/** Listens to one order as an admin sees it, beside this page's own listeners and its faults. */
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

/** Listens to the test orders under way, the oldest first. */
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
