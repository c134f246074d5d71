/** `homeMeters` of an order: rides are learned and estimated by it. */
import { pointIn } from './coordinates.ts';
import { distanceBetween } from './courier-position.ts';

/** Rides that differ by less take as long; and nobody learns more from it than that. */
const step = 100;

interface Placed {
  /** `coordinates`, as in `fields.ts`. */
  readonly position?: string | null | undefined;
}

/** From the shop to the home as the crow flies; undefined unless both places are known. */
export function homeMetersOf(home: Placed | null, shop: Placed): number | undefined {
  const [from, to] = [pointIn(shop.position ?? ''), pointIn(home?.position ?? '')];
  return from && to ? Math.round(distanceBetween(from, to) / step) * step : undefined;
}
