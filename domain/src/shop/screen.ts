/** `screens/{screenId}`: a screen of the staff that says that it is there. Times in milliseconds. */

import * as v from 'valibot';
import { text, time } from '../fields.ts';
import { limits } from '../limits.ts';
import { day } from '../time/durations.ts';

export const screenSurfaces = ['admin', 'kitchen', 'courier', 'board'] as const;

export const screenSchema = v.object({
  /** What people call it: the person's name, or that of a wall screen. */
  name: text(limits.screenName),
  uid: v.string(),
  surface: v.picklist(screenSurfaces),
  /** The station that a kitchen screen is filtered by; null for all. */
  station: v.nullable(text(40)),
  /** The order that is open on it; null for none. */
  viewing: v.nullable(text(128)),
  lastBeatAt: time,
  /** Of the app that runs on it. */
  version: text(limits.shortName),
});
export type Screen = v.InferOutput<typeof screenSchema>;

/** How often (ms) a screen beats while it is connected. */
export const beatEvery = 30_000;

/** After so long (ms) without a beat a screen is not there: two beats may be lost on the way. */
export const goneAfter = 95_000;

/** A screen that has not been heard of for so long (ms) is forgotten. */
export const forgottenAfter = day;

export function isThere(screen: Pick<Screen, 'lastBeatAt'>, now: number): boolean {
  return now - screen.lastBeatAt < goneAfter;
}
