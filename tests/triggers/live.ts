/** Helpers for the tests of the running functions. */
import { randomUUID } from 'node:crypto';
import type { OrderStatus } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import type { Shop } from '@fireline/domain/shop/settings';
import { aProduct, aShop } from '@fireline/domain/testing/stored';
import { FieldValue } from 'firebase-admin/firestore';
import { dbOf, liveProject, read } from '../support/admin.ts';
import { eventually } from '../support/eventually.ts';

export const db = dbOf(liveProject);

/** Waits until the order is in `status`, and returns it. */
export function orderIn(status: OrderStatus, orderId: string): Promise<Record<string, unknown>> {
  return eventually(`order ${orderId} to be ${status}`, async () => {
    const order = await read(db, paths.order(orderId));
    return order?.status === status && order;
  });
}

/** Waits until the document exists (and matches `isRight`), and returns it. */
export function documentAt(
  path: string,
  isRight: (data: Record<string, unknown>) => boolean = () => true,
): Promise<Record<string, unknown>> {
  return eventually(`${path}`, async () => {
    const data = await read(db, path);
    return data !== null && isRight(data) && data;
  });
}

const products: string[] = [];
const run = Date.now().toString(36);

/** A product for this test; returns its ID. */
export async function addProduct(overrides: Parameters<typeof aProduct>[0] = {}): Promise<string> {
  const id = `t-${run}-${process.pid}-${products.length}`;
  products.push(id);
  await db.doc(paths.product(id)).set(aProduct(overrides));
  return id;
}

/** A change by `uid`, recorded as the app does; returns its ID. */
export async function changeOf(uid: string): Promise<string> {
  const changeId = randomUUID();
  await db.doc(paths.change(changeId)).set({ by: uid, at: FieldValue.serverTimestamp() });
  return changeId;
}

export async function stockOf(productId: string): Promise<unknown> {
  return (await read(db, paths.product(productId)))?.stock;
}

/** Changes the shop for this file, and returns a function that reverts it. */
export async function setShop(
  overrides: Partial<Omit<Shop, 'updatedAt'>> = {},
): Promise<() => Promise<void>> {
  const shop = db.doc(paths.shop);
  const before = await shop.get();
  const values = before.data();
  if (values === undefined) await shop.set(aShop(overrides));
  // The demo's shop delivers only in Brooklyn.
  else await shop.update({ deliveryZones: [], deliveryMeters: null, ...overrides });
  return async () => {
    await (values === undefined ? shop.delete() : shop.set(values));
  };
}

/** Removes an order whose customer wasn't made up by `placeOrder`. */
export async function removeOrder(orderId: string): Promise<void> {
  await db.doc(paths.order(orderId)).delete();
  await documentAt(paths.auditEntry(`order-deleted-${orderId}`));
}

/** Removes this file's orders and products, so that other tests find only the demo data. */
export async function removeTestData(): Promise<void> {
  // The prefix of the uids that `placeOrder` makes up; `.` is the character after `-`.
  const { docs } = await db
    .collection(paths.orders)
    .where('customerId', '>=', 'customer-of-')
    .where('customerId', '<', 'customer-of.')
    .get();
  await Promise.all(docs.map(({ ref }) => ref.delete()));
  const records = docs.map(({ id }) => db.doc(paths.auditEntry(`order-deleted-${id}`)));
  await eventually(`the clean-up of ${docs.length} orders`, async () => {
    const found = docs.length > 0 ? await db.getAll(...records) : [];
    return found.every(({ exists }) => exists);
  });
  const mails = docs.flatMap((order) =>
    Array.from({ length: Number(order.get('version')) + 1 }, (_mail, version) =>
      db.doc(paths.mail(order.id, version)),
    ),
  );
  await Promise.all(mails.map((mail) => mail.delete()));
  await Promise.all(products.map((id) => db.doc(paths.product(id)).delete()));
}
