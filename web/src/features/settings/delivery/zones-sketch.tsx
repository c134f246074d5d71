import { metersPerDegree, type Point } from '@fireline/domain/delivery/courier-position';
import { texts } from '@fireline/domain/texts/texts';
import type { Zone } from '@fireline/domain/zones/zone';

const size = { width: 640, height: 320, padding: 20 };

/** What of a zone is on the map, in meters east and north of the first place. */
type Shape =
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly kind: 'polygon'; readonly corners: readonly (readonly [x: number, y: number])[] };

/**
 * The zones that aren't lists of postcodes, to scale and north up: whether latitude and longitude
 * were swapped shows at a glance. Null if there is none.
 */
export function ZonesSketch({ zones, shop }: { zones: readonly Zone[]; shop: Point | null }) {
  const origin = shop ?? firstCorner(zones);
  if (!origin) return null;
  const toMeters = metersFrom(origin);
  const shapes = zones.flatMap(({ area }): readonly Shape[] => {
    if (area.by === 'radius') {
      return shop ? [{ kind: 'circle', x: 0, y: 0, radius: area.meters }] : [];
    }
    if (area.by !== 'polygon') return [];
    return [{ kind: 'polygon', corners: area.corners.map(([lat, lng]) => toMeters({ lat, lng })) }];
  });
  if (shapes.length === 0) return null;
  const spots = [...shapes.flatMap(extremes), ...(shop ? [[0, 0] as const] : [])];
  const [left, right] = rangeOf(spots.map(([x]) => x));
  const [bottom, top] = rangeOf(spots.map(([, y]) => y));
  const scale = Math.min(
    (size.width - 2 * size.padding) / (right - left || 1),
    (size.height - 2 * size.padding) / (top - bottom || 1),
  );
  const toPixels = ([x, y]: readonly [number, number]) => ({
    x: size.width / 2 + (x - (left + right) / 2) * scale,
    y: size.height / 2 - (y - (bottom + top) / 2) * scale,
  });
  const center = toPixels([0, 0]);
  return (
    <svg
      role="img"
      aria-label={texts.deliverySettings.sketch}
      viewBox={`0 0 ${size.width} ${size.height}`}
      className="h-auto w-full rounded-control border border-line bg-surface-sunken"
    >
      <g className="fill-accent/15 stroke-2 stroke-accent">
        {shapes.map((shape, index) =>
          shape.kind === 'circle' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity but their position.
            <circle key={index} cx={center.x} cy={center.y} r={shape.radius * scale} />
          ) : (
            <polygon
              // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity but their position.
              key={index}
              points={shape.corners
                .map(toPixels)
                .map(({ x, y }) => `${x},${y}`)
                .join(' ')}
            />
          ),
        )}
      </g>
      {shop && <circle cx={center.x} cy={center.y} r={5} className="fill-ink" />}
    </svg>
  );
}

function firstCorner(zones: readonly Zone[]): Point | null {
  for (const { area } of zones) {
    const [corner] = area.by === 'polygon' ? area.corners : [];
    if (corner) return { lat: corner[0], lng: corner[1] };
  }
  return null;
}

/** Near the date line, the shorter way round the earth counts. */
function metersFrom(origin: Point) {
  const shrink = Math.cos((origin.lat * Math.PI) / 180);
  return ({ lat, lng }: Point): readonly [number, number] => {
    const east = ((lng - origin.lng + 540) % 360) - 180;
    return [east * shrink * metersPerDegree, (lat - origin.lat) * metersPerDegree];
  };
}

function extremes(shape: Shape): readonly (readonly [number, number])[] {
  if (shape.kind === 'polygon') return shape.corners;
  const { x, y, radius } = shape;
  return [
    [x - radius, y - radius],
    [x + radius, y + radius],
  ];
}

function rangeOf(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
