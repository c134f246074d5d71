/**
 * The dispatch board: where a delivery stands on it, and which courier should bring it. Times in
 * milliseconds, distances in meters.
 */
import type { Order } from '../order/schema.ts';
import { distanceBetween, type Point } from './courier-position.ts';

/** In the sequence in which a delivery goes through them. */
export const dispatchLanes = ['unassigned', 'assigned', 'on-the-way'] as const;
export type DispatchLane = (typeof dispatchLanes)[number];

/** The lane of a delivery that is ready or on its way. */
export function laneOf({ status, courierId }: Pick<Order, 'status' | 'courierId'>): DispatchLane {
  if (status === 'out_for_delivery') return 'on-the-way';
  return courierId === null ? 'unassigned' : 'assigned';
}

/**
 * Whether the customer should have it by now. An estimate whose time is over is replaced by a later
 * one, so that one doesn't excuse anything.
 */
export function isOverdue({ estimate }: Pick<Order, 'estimate'>, now: number): boolean {
  if (estimate === undefined) return false;
  const { from, to, was } = estimate;
  return now > to || (was !== null && was.to <= from && now > was.to);
}

/** The most urgent first: what is due first, then what was placed first. */
export function byUrgency(one: Order, other: Order): number {
  const dueAt = ({ estimate, placedAt }: Order) => estimate?.to ?? placedAt;
  return dueAt(one) - dueAt(other) || one.placedAt - other.placedAt;
}

/** A courier who can be given a delivery. */
export interface Candidate {
  readonly uid: string;
  /** How many open deliveries they have. */
  readonly load: number;
  /** How many of those they are bringing right now. */
  readonly onTheWay: number;
  /** Where they are, if they share it: couriers do so only on the way. */
  readonly position: Point | null;
}

/**
 * The courier for the next delivery: the least loaded, and of those the nearest to the shop. Null
 * if there are none.
 */
export function suggestCourier(
  candidates: readonly Candidate[],
  shop: Point | null,
): string | null {
  return byAptness(candidates, shop)[0]?.uid ?? null;
}

/** A courier for each delivery, as if they were assigned one after the other. */
export function suggestCouriers(
  orderIds: readonly string[],
  candidates: readonly Candidate[],
  shop: Point | null,
): ReadonlyMap<string, string> {
  let left = candidates;
  const suggested = new Map<string, string>();
  for (const orderId of orderIds) {
    const uid = suggestCourier(left, shop);
    if (uid === null) break;
    suggested.set(orderId, uid);
    left = left.map((one) => (one.uid === uid ? { ...one, load: one.load + 1 } : one));
  }
  return suggested;
}

/** The candidates, the one to suggest first; equally good ones always in the same order. */
export function byAptness(
  candidates: readonly Candidate[],
  shop: Point | null,
): readonly Candidate[] {
  const away = new Map(candidates.map((one) => [one.uid, distanceOf(one, shop)]));
  const distance = ({ uid }: Candidate) => away.get(uid) ?? Number.MAX_VALUE;
  return candidates.toSorted(
    (a, b) => a.load - b.load || distance(a) - distance(b) || (a.uid < b.uid ? -1 : 1),
  );
}

/** Whoever isn't on the way is at the shop, or comes there first; null if nobody knows. */
function distanceOf({ onTheWay, position }: Candidate, shop: Point | null): number | null {
  if (onTheWay === 0) return 0;
  return position && shop && distanceBetween(position, shop);
}
