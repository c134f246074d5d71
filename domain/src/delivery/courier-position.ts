/**
 * Where the courier of a delivery is: `deliveries/{orderId}.location`. The courier's device sends
 * it while the order is on its way, and functions remove it when the ride ends.
 */
import * as v from 'valibot';
import { time } from '../fields.ts';
import { minute } from '../time/durations.ts';

/** A place on earth, in degrees. */
export const pointSchema = v.object({
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lng: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
});
export type Point = v.InferOutput<typeof pointSchema>;

/** As a device measures it. */
export const fixSchema = v.object({
  ...pointSchema.entries,
  /** In meters: the courier is probably within this distance of the point. */
  accuracy: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)),
});
export type Fix = v.InferOutput<typeof fixSchema>;

export const positionSchema = v.object({ ...fixSchema.entries, at: time });
export type Position = v.InferOutput<typeof positionSchema>;

/** Times in milliseconds. The rules accept one every 4 seconds, to allow for the network. */
export const sharing = {
  atMostEvery: 5_000,
  /** Someone who waits at a light is still there. */
  signOfLifeEvery: 30_000,
  /** In meters. */
  leastMove: 25,
  /** Then two signs of life are missing: the position is where the courier was last seen. */
  oldAfter: 1.5 * minute,
} as const;

/** Whether to send `next`, after `last` was sent at its time. */
export function shouldSend(
  last: (Point & { at: number }) | null,
  next: Point,
  now: number,
): boolean {
  if (last === null) return true;
  // A clock that was set back must not silence the courier.
  const age = Math.abs(now - last.at);
  if (age < sharing.atMostEvery) return false;
  return age >= sharing.signOfLifeEvery || distanceBetween(last, next) >= sharing.leastMove;
}

/** Whether it says only where the courier was last seen. */
export function isOld({ at }: Pick<Position, 'at'>, now: number): boolean {
  return now - at > sharing.oldAfter;
}

/** Of the earth, in meters (IUGG). */
const meanRadius = 6_371_009;

/** Between two parallels, or two meridians at the equator. */
export const metersPerDegree = radians(meanRadius);

/** As the crow flies, in meters (by the `haversine` formula). */
export function distanceBetween(from: Point, to: Point): number {
  const latitude = radians(to.lat - from.lat);
  const longitude = radians(to.lng - from.lng);
  const chord =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(longitude / 2) ** 2;
  return 2 * meanRadius * Math.asin(Math.sqrt(Math.min(1, chord)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
