/** Rides on a simulated clock, second by second. */
import {
  metersPerDegree,
  type Point,
  shouldSend,
} from '@fireline/domain/delivery/courier-position';

/** Meters ridden in the second after `second`. */
const speeds = {
  'rides without a stop': () => 6,
  // Half a minute of riding, half a minute of red lights.
  'stops half of the time': (second: number) => (second % 60 < 30 ? 6 : 0),
  // At walking pace, 25 meters take longer than five seconds.
  walks: () => 1.4,
  // What devices report even if they lie on a table.
  'stands still': (second: number) => (second % 2 === 0 ? 3 : -3),
} as const satisfies Record<string, (second: number) => number>;

export type RideKind = keyof typeof speeds;
export const rideKinds = Object.keys(speeds) as readonly RideKind[];

/** How many positions are sent in `duration` (ms). */
export function sentIn(kind: RideKind, duration: number): number {
  let sent = 0;
  let last: (Point & { at: number }) | null = null;
  let meters = 0;
  for (let second = 0; second * 1000 < duration; second += 1) {
    const point = { lat: 40.69 + meters / metersPerDegree, lng: -73.97 };
    if (shouldSend(last, point, second * 1000)) {
      sent += 1;
      last = { ...point, at: second * 1000 };
    }
    meters += speeds[kind](second);
  }
  return sent;
}
