/** Places an order as the storefront does: the order and its contact in one batch. */
import { paths } from '@fireline/domain/paths';
import { aContact, aNewOrder } from '@fireline/domain/testing/stored';
import { doc, type Firestore, serverTimestamp, writeBatch } from 'firebase/firestore';

export const orderId = 'abcdefgh23456789abcd';

interface Placement {
  /** The order's document; by default a valid one with `changes`. */
  readonly order?: object;
  readonly changes?: object;
  /** Null writes none. */
  readonly contact?: object | null;
  /** Records the customer's latest order; null writes none. */
  readonly placing?: object | null;
  readonly uid?: string;
  readonly id?: string;
}

export function place(
  database: Firestore,
  {
    changes = {},
    order,
    contact = aContact(),
    id = orderId,
    uid = 'customer',
    placing = { at: serverTimestamp(), orderId: id },
  }: Placement = {},
): Promise<void> {
  const batch = writeBatch(database);
  batch.set(
    doc(database, paths.order(id)),
    order ?? { ...aNewOrder(serverTimestamp()), ...changes },
  );
  if (contact) batch.set(doc(database, paths.contact(id)), contact);
  if (placing) batch.set(doc(database, paths.placing(uid)), placing);
  return batch.commit();
}
