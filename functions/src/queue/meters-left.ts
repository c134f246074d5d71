/**
 * How far couriers still are from the homes they ride to. Only a measurement of the queue asks: a
 * position is written every few seconds and triggers none.
 */
import { pointIn } from '@fireline/domain/delivery/coordinates';
import { distanceBetween, isOld } from '@fireline/domain/delivery/courier-position';
import { deliverySchema } from '@fireline/domain/delivery/schema';
import type { Order } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { readIfStored, type Stored } from '../lib/stored.ts';
import { readContact } from '../verification/read-contact.ts';

/** In meters by order ID, without those whose courier or home isn't known right now. */
export async function metersLeftOf(
  db: Firestore,
  deliveries: readonly Stored<Order>[],
  now: number,
): Promise<ReadonlyMap<string, number>> {
  const out = deliveries.filter(({ value }) => value.status === 'out_for_delivery');
  const places = await getAll(db, out, paths.delivery);
  const seen = out.flatMap((order, index) => {
    const location = locationIn(places[index], order.value.courierId);
    return location && !isOld(location, now) ? [{ id: order.id, location }] : [];
  });
  const contacts = await getAll(db, seen, paths.contact);
  return new Map(
    seen.flatMap(({ id, location }, index) => {
      const home = pointIn(readContact(contacts[index])?.address?.position ?? '');
      return home ? [[id, distanceBetween(location, home)] as const] : [];
    }),
  );
}

/** Null if it's another courier's, from before the order changed hands. */
function locationIn(snapshot: DocumentSnapshot | undefined, courierId: string | null) {
  try {
    const delivery = readIfStored(deliverySchema, snapshot)?.value;
    return delivery && delivery.courierId === courierId ? delivery.location : null;
  } catch {
    // Whatever shows it reports it; the estimate goes by the clock then.
    return null;
  }
}

async function getAll(
  db: Firestore,
  orders: readonly { readonly id: string }[],
  path: (orderId: string) => string,
): Promise<readonly DocumentSnapshot[]> {
  const [first, ...others] = orders.map(({ id }) => db.doc(path(id)));
  return first === undefined ? [] : db.getAll(first, ...others);
}
