/**
 * The couriers of the demo orders that are on their way, for `npm start` only: they ride from the
 * shop to the door, and write where they are as the courier's app does. They stop for good when the
 * order is delivered, and as long as a person shares the position of that ride.
 */

import { pointIn } from '@fireline/domain/delivery/coordinates';
import { isOld, type Position, sharing } from '@fireline/domain/delivery/courier-position';
import { paths } from '@fireline/domain/paths';
import { toPlain } from '@fireline/domain/plain';
import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import { runCommand, untilStopped } from '../../lib/cli.ts';
import { withEmulators } from '../emulators.ts';
import { demoOrders } from '../orders/demo-orders.ts';
import { shopPlace } from './places.ts';
import { fixAfter } from './way.ts';

/** A ride, and where this program has last put its courier. */
interface Ride {
  readonly orderId: string;
  last: { readonly lat: number; readonly lng: number } | null;
}

await runCommand((_args, stop) =>
  withEmulators(async ({ db }) => {
    const began = Date.now();
    const rides: Ride[] = demoOrders(began)
      .filter(({ order }) => order.status === 'out_for_delivery')
      .map(({ orderId }) => ({ orderId, last: null }));
    for (;;) {
      await Promise.all(rides.map((ride) => move(db, ride, (Date.now() - began) / 1000)));
      await Promise.race([
        new Promise((resolve) => setTimeout(resolve, sharing.atMostEvery)),
        untilStopped(stop),
      ]);
    }
  }),
);

async function move(db: Firestore, ride: Ride, seconds: number): Promise<void> {
  const order = db.doc(paths.order(ride.orderId));
  const delivery = db.doc(paths.delivery(ride.orderId));
  const contact = db.doc(paths.contact(ride.orderId));
  // An order that is delivered in the meantime must not get a position again.
  await db.runTransaction(async (transaction) => {
    const [orderNow, deliveryNow, contactNow] = await transaction.getAll(order, delivery, contact);
    const { status, customerId, courierId } = orderNow?.data() ?? {};
    const home = pointIn(String(contactNow?.get('address.position') ?? ''));
    if (status !== 'out_for_delivery' || !home || !courierId) return;
    if (isSharedByPerson(toPlain(deliveryNow?.get('location')), ride)) return;
    const fix = fixAfter(seconds, shopPlace, home);
    const location = { ...fix, at: FieldValue.serverTimestamp() };
    const fields = { customerId, courierId, location };
    transaction.set(delivery, fields, { merge: true });
    ride.last = { lat: fix.lat, lng: fix.lng };
  });
}

/** A recent position that isn't this program's own. */
function isSharedByPerson(location: unknown, { last }: Ride): boolean {
  const there = location as Position | null | undefined;
  if (!there || isOld(there, Date.now())) return false;
  return last !== null && (there.lat !== last.lat || there.lng !== last.lng);
}
