/** A map without a map: where the courier, the shop, and the customer are to each other. */
import { type Fix, metersPerDegree, type Point } from '@fireline/domain/delivery/courier-position';

export interface Places {
  readonly courier: Fix;
  readonly shop: Point | null;
  readonly home: Point | null;
}

/** In pixels from the top left; north is up. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Sketch {
  readonly courier: Spot;
  readonly shop: Spot | null;
  readonly home: Spot | null;
  /** The radius within which the courier probably is, in pixels. */
  readonly accuracy: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
  /** Kept free on each side. */
  readonly padding: number;
}

/** A courier at the door isn't drawn far from it. */
const leastSpan = 300;

/** To scale; null if there's nothing that the courier could be drawn relative to. */
export function sketchOf({ courier, shop, home }: Places, size: Size): Sketch | null {
  if (shop === null && home === null) return null;
  const places = [courier, shop, home].filter((place) => place !== null);
  const { spotOf, pixelsPerMeter } = scaleOf(places, size);
  return {
    courier: spotOf(courier),
    shop: shop && spotOf(shop),
    home: home && spotOf(home),
    accuracy: courier.accuracy * pixelsPerMeter,
  };
}

interface Scale {
  readonly spotOf: (place: Point) => Spot;
  readonly pixelsPerMeter: number;
}

/** The scale at which all `places` fit in. */
export function scaleOf(places: readonly Point[], size: Size): Scale {
  const center = places[0] ?? { lat: 0, lng: 0 };
  // A degree of longitude is shorter away from the equator. Near the date line, one side counts on.
  const shrink = Math.cos((center.lat * Math.PI) / 180);
  const inMeters = ({ lat, lng }: Point): Spot => ({
    x: wrapped(lng - center.lng) * shrink * metersPerDegree,
    y: (center.lat - lat) * metersPerDegree,
  });
  const spots = places.map(inMeters);
  const horizontal = rangeOf(spots.map(({ x }) => x));
  const vertical = rangeOf(spots.map(({ y }) => y));
  const pixelsPerMeter = Math.min(
    (size.width - 2 * size.padding) / Math.max(horizontal.span, leastSpan),
    (size.height - 2 * size.padding) / Math.max(vertical.span, leastSpan),
  );
  const spotOf = (place: Point): Spot => {
    const { x, y } = inMeters(place);
    return {
      x: size.width / 2 + (x - horizontal.middle) * pixelsPerMeter,
      y: size.height / 2 + (y - vertical.middle) * pixelsPerMeter,
    };
  };
  return { spotOf, pixelsPerMeter };
}

function wrapped(degrees: number): number {
  if (degrees > 180) return degrees - 360;
  return degrees < -180 ? degrees + 360 : degrees;
}

function rangeOf(values: readonly number[]): { span: number; middle: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { span: most - least, middle: (least + most) / 2 };
}
