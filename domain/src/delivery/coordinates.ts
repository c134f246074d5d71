/** Points on earth as text: `40.6925, -73.9789`, as `coordinates` in `fields.ts` are stored. */
import * as v from 'valibot';
import { type Point, pointSchema } from './courier-position.ts';

/** To about a meter. */
export function coordinatesOf({ lat, lng }: Point): string {
  return `${rounded(lat)}, ${rounded(lng)}`;
}

/** The point that a person typed or pasted, or that is stored; null if it's something else. */
export function pointIn(text: string): Point | null {
  const number = String.raw`([-−]?\d{1,3}(?:\.\d+)?)`;
  const match = new RegExp(String.raw`^\s*\(?${number}°?\s*[,\s]\s*${number}°?\)?\s*$`).exec(text);
  if (!match) return null;
  const [lat, lng] = match.slice(1, 3).map((part) => Number(part.replace('−', '-')) + 0);
  const point = { lat, lng };
  return v.is(pointSchema, point) ? point : null;
}

/** Plus zero: minus zero would be `-0` as text. */
export function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5 + 0;
}
