/** The way of a demo courier: around one corner, at the speed of a bicycle in traffic. */
import { distanceBetween, type Fix, type Point } from '@fireline/domain/delivery/courier-position';

/** Meters per second. */
const speed = 4;
/** How long (s) the courier stands at the door before the demo starts over at the shop. */
const atTheDoor = 40;

/** Where a courier is on the way from `shop` to `home`, `seconds` after having left. */
export function fixAfter(seconds: number, shop: Point, home: Point): Fix {
  const corners = [shop, { lat: home.lat, lng: shop.lng }, home];
  const length = lengthOf(corners);
  const ridden = (seconds % (length / speed + atTheDoor)) * speed;
  return { ...pointAfter(Math.min(ridden, length), corners), accuracy: 8 + (seconds % 9) };
}

function lengthOf(corners: readonly Point[]): number {
  return corners.reduce((sum, corner, index) => {
    const before = corners[index - 1];
    return before ? sum + distanceBetween(before, corner) : sum;
  }, 0);
}

function pointAfter(meters: number, [from, ...others]: readonly Point[]): Point {
  if (!from) throw new Error('A way has at least one point.');
  const [to] = others;
  if (!to) return from;
  const length = distanceBetween(from, to);
  if (meters > length) return pointAfter(meters - length, others);
  const part = length === 0 ? 0 : meters / length;
  return {
    lat: from.lat + (to.lat - from.lat) * part,
    lng: from.lng + (to.lng - from.lng) * part,
  };
}
