/**
 * The order in which a courier brings their deliveries, kept on the device. What they haven't
 * arranged comes last, as the server lists it.
 */
import { readLocal, writeLocal } from '#lib/local-storage.ts';
import { createStore, type Store } from '#lib/store.ts';

const keyOf = (uid: string) => `fireline.ride-order.${uid}`;
const orders = new Map<string, Store<readonly string[]>>();

/** The ids of deliveries in the order that the courier with this uid wants. */
export function rideOrder(uid: string): Store<readonly string[]> {
  const known = orders.get(uid) ?? createStore(saved(uid));
  orders.set(uid, known);
  return known;
}

/** Keeps `ids`; those of deliveries that are done fall out. */
export function arrangeRides(uid: string, ids: readonly string[]): void {
  writeLocal(keyOf(uid), ids.join(' '));
  rideOrder(uid).set(ids);
}

function saved(uid: string): readonly string[] {
  return readLocal(keyOf(uid))?.split(' ') ?? [];
}

export function inRideOrder<Ride extends { readonly id: string }>(
  rides: readonly Ride[],
  ids: readonly string[],
): readonly Ride[] {
  const place = ({ id }: Ride) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return rides.toSorted((one, other) => place(one) - place(other));
}

/** `ids` with the one at `from` moved by `steps`. */
export function moved(ids: readonly string[], from: number, steps: 1 | -1): readonly string[] {
  const id = ids[from];
  return id === undefined ? ids : ids.toSpliced(from, 1).toSpliced(from + steps, 0, id);
}
