/**
 * In which sequence couriers bring what they have. They arrange it in their app, which writes it to
 * `couriers/{uid}`.
 */

import { isDeepStrictEqual } from 'node:util';
import { courierSchema } from '@fireline/domain/delivery/courier-schema';
import type { Order } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { readIfStored, type Stored } from '../lib/stored.ts';

/** Order ID → its place among those of its courier, without those that nobody has arranged. */
export async function ridePlacesOf(
  db: Firestore,
  deliveries: readonly Stored<Order>[],
): Promise<ReadonlyMap<string, number>> {
  const [first, ...others] = couriersWithSeveral(deliveries).map((uid) =>
    db.doc(paths.courier(uid)),
  );
  if (first === undefined) return new Map();
  const couriers = await db.getAll(first, ...others);
  return new Map(
    couriers.flatMap((courier) => {
      const rides = ridesIn(courier);
      return deliveries.flatMap(({ id, value }) => {
        const place = rides.indexOf(id);
        return value.courierId === courier.id && place !== -1 ? [[id, place] as const] : [];
      });
    }),
  );
}

/** Whether a courier has rearranged their deliveries; `before` and `after` as in an event. */
export function changesRides(before: DocumentSnapshot, after: DocumentSnapshot): boolean {
  return !isDeepStrictEqual(before.get('rides'), after.get('rides'));
}

function couriersWithSeveral(deliveries: readonly Stored<Order>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { value } of deliveries) {
    if (value.courierId === null) continue;
    counts.set(value.courierId, (counts.get(value.courierId) ?? 0) + 1);
  }
  return [...counts].flatMap(([uid, count]) => (count > 1 ? [uid] : []));
}

/** Without a readable arrangement, the estimates go by when the orders were placed. */
function ridesIn(snapshot: DocumentSnapshot): readonly string[] {
  try {
    return readIfStored(courierSchema, snapshot)?.value.rides ?? [];
  } catch {
    return [];
  }
}
