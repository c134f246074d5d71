/**
 * Where a shop delivers: its zones, in order. The first one that contains the address decides what
 * the delivery costs. In `settings/shop`, each zone is one line of JSON: rules have no loops, and
 * can check the size of a text but not a list of maps.
 */
import * as v from 'valibot';
import { pointIn, rounded } from '../delivery/coordinates.ts';
import { type Point, pointSchema } from '../delivery/courier-position.ts';
import { count, line, price, text, total } from '../fields.ts';
import { limits } from '../limits.ts';
import { texts } from '../texts/texts.ts';
import { unreadablePostcode } from './postcodes.ts';

const postcodeList = v.pipe(
  text(limits.zonePostcodes, () => texts.zones.postcodesMissing),
  v.rawCheck(({ dataset, addIssue }) => {
    const entry = dataset.typed ? unreadablePostcode(dataset.value) : null;
    if (entry !== null) addIssue({ message: texts.zones.postcodeUnreadable({ entry }) });
  }),
);

/** `[lat, lng]`, with which a corner takes half the room. */
const corner = v.pipe(
  v.tuple([v.number(), v.number()]),
  v.check(([lat, lng]) => v.is(pointSchema, { lat, lng })),
);
export type Corner = v.InferOutput<typeof corner>;

const area = v.variant('by', [
  v.object({ by: v.literal('postcodes'), postcodes: postcodeList }),
  v.object({ by: v.literal('radius'), meters: count(1, limits.deliveryMeters) }),
  v.object({
    by: v.literal('polygon'),
    corners: v.pipe(
      v.array(corner),
      v.minLength(3, () => texts.zones.cornersTooFew),
      v.maxLength(limits.zoneCorners, () =>
        texts.zones.cornersTooMany({ most: limits.zoneCorners }),
      ),
    ),
  }),
]);
export type Area = v.InferOutput<typeof area>;

export const zoneSchema = v.object({
  name: text(40, () => texts.zones.nameMissing),
  area,
  /** Minor units. */
  fee: price,
  /** From this subtotal on, the delivery is free; null: never. */
  freeFrom: v.nullable(total),
  /** The least subtotal of a delivery. */
  minimum: total,
});
export type Zone = v.InferOutput<typeof zoneSchema>;

export function zoneLine(zone: Zone): string {
  return JSON.stringify(zone);
}

/** The zones of a shop as stored: the sizes that `firestore.rules` accept. */
export const zoneLinesSchema = v.pipe(
  v.array(line(limits.deliveryZone)),
  v.maxLength(limits.deliveryZones, () => texts.zones.tooMany({ most: limits.deliveryZones })),
  v.check(
    (lines) => lines.join('').length <= limits.deliveryZonesText,
    () => texts.zones.tooLong,
  ),
);

/** The zones in `lines`, without those that can't be read. */
export function zonesIn(lines: readonly string[]): readonly Zone[] {
  return lines.flatMap((line) => {
    const zone = v.safeParse(v.pipe(v.string(), v.parseJson(), zoneSchema), line);
    return zone.success ? zone.output : [];
  });
}

/**
 * The corners that a person pasted: GeoJSON (a polygon, or something with one in it), or one
 * `latitude, longitude` per line. Null if it's neither.
 */
export function cornersIn(typed: string): readonly Corner[] | null {
  const trimmed = typed.trim();
  return /^[[{]/.test(trimmed) ? cornersOfGeoJson(trimmed) : cornersOfLines(trimmed);
}

function cornersOfLines(typed: string): readonly Corner[] | null {
  const points = typed
    .split(/[\n;]+/)
    .filter((row) => row.trim() !== '')
    .map(pointIn);
  const corners = points.flatMap((point) => (point ? [cornerOf(point)] : []));
  return corners.length < points.length ? null : withoutClosing(corners);
}

const lngLat = v.pipe(
  v.looseTuple([v.number(), v.number()]),
  v.transform(([lng, lat]) => ({ lat, lng })),
  pointSchema,
);
const ring = v.array(lngLat);
const polygon = v.object({ type: v.literal('Polygon'), coordinates: v.looseTuple([ring]) });
const oneOfSeveral = v.object({
  type: v.literal('MultiPolygon'),
  coordinates: v.tuple([v.looseTuple([ring])]),
});

/** GeoJSON has the longitude first, and repeats the first corner at the end. */
function cornersOfGeoJson(typed: string): readonly Corner[] | null {
  const found = polygonIn(json(typed));
  return found && withoutClosing(found.map(cornerOf));
}

function polygonIn(value: unknown): readonly Point[] | null {
  if (v.is(polygon, value)) return v.parse(polygon, value).coordinates[0];
  if (v.is(oneOfSeveral, value)) return v.parse(oneOfSeveral, value).coordinates[0][0];
  if (typeof value !== 'object' || value === null) return null;
  if ('geometry' in value) return polygonIn(value.geometry);
  const parts = 'features' in value ? value.features : 'geometries' in value && value.geometries;
  if (Array.isArray(parts)) return parts.length === 1 ? polygonIn(parts[0]) : null;
  return null;
}

function json(typed: string): unknown {
  try {
    return JSON.parse(typed);
  } catch {
    return null;
  }
}

function withoutClosing(corners: readonly Corner[]): readonly Corner[] {
  const [first, last] = [corners[0], corners.at(-1)];
  const isClosed = corners.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return isClosed ? corners.slice(0, -1) : corners;
}

function cornerOf({ lat, lng }: Point): Corner {
  return [rounded(lat), rounded(lng)];
}
