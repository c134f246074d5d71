/** Cleaning up after the live lab. */
import { paths } from '@fireline/domain/paths';
import { dbOf, liveProject } from './admin.ts';
import { eventually } from './eventually.ts';

/** Removes all orders of the live lab, and waits until their traces are gone. */
export async function removeLabOrders(): Promise<void> {
  const db = dbOf(liveProject);
  const { docs } = await db.collection(paths.orders).where('customerName', '==', 'Live lab').get();
  await Promise.all(docs.map(({ ref }) => ref.delete()));
  await eventually(`the clean-up of ${docs.length} orders`, async () => {
    const records = docs.map(({ id }) => db.doc(paths.auditEntry(`order-deleted-${id}`)));
    const found = docs.length > 0 ? await db.getAll(...records) : [];
    return found.every(({ exists }) => exists);
  });
}
