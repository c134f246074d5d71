/** When a courier is near a customer, who is told of it once per ride. */
import { distanceBetween, type Fix, type Point } from './courier-position.ts';

/** In meters: a minute or two by bike. */
const farthest = 500;
/** Of the way from the shop: otherwise, a courier of a home nearby would be near from the start. */
const partOfTheWay = 1 / 4;

/**
 * Whether whoever is at `courier` is near `home`, which is `homeMeters` from the shop if that is
 * known. A position that is less accurate than that says nothing.
 */
export function isNear(courier: Fix, home: Point, homeMeters: number | undefined): boolean {
  const near = Math.min(farthest, (homeMeters ?? Number.POSITIVE_INFINITY) * partOfTheWay);
  return courier.accuracy <= near && distanceBetween(courier, home) <= near;
}

/** In degrees: about 100 m from south to north, and less from west to east. */
const cell = 0.001;

/** Whether somebody has gone far enough that it's worth looking again whether they are near. */
export function isElsewhere(before: Point | null, after: Point): boolean {
  const cellOf = (degrees: number) => Math.floor(degrees / cell);
  return (
    before === null ||
    cellOf(before.lat) !== cellOf(after.lat) ||
    cellOf(before.lng) !== cellOf(after.lng)
  );
}
