/** `screens/{screenId}`: a staff screen that reports its presence. Times in milliseconds. */

import * as v from 'valibot';
import { count, text, time } from '../fields.ts';
import { limits } from '../limits.ts';
import { day } from '../time/durations.ts';

export const screenSurfaces = ['admin', 'kitchen', 'courier', 'board'] as const;

export const screenSchema = v.object({
  /** Its displayed name: the person's, or that of a wall screen. */
  name: text(limits.screenName),
  uid: v.string(),
  surface: v.picklist(screenSurfaces),
  /** The station that a kitchen screen is filtered by; null for all. */
  station: v.nullable(text(40)),
  /** The order that is open on it; null for none. */
  viewing: v.nullable(text(128)),
  lastBeatAt: time,
  /** The build of the app that runs on it; until the last update, a version number. */
  version: text(limits.shortName),
  /** How long (ms) the server took to answer its previous heartbeat; null before that. */
  answeredInMs: v.optional(v.nullable(count(0, 60_000)), null),
});
export type Screen = v.InferOutput<typeof screenSchema>;

/** How often (ms) a connected screen sends a heartbeat. */
export const heartbeatIntervalMs = 30_000;

/**
 * A screen counts as gone after this long (ms) without a heartbeat: two may get lost on the way.
 */
export const screenOfflineAfterMs = 95_000;

/** A screen is removed after this long (ms) without a heartbeat. */
export const screenForgottenAfterMs = day;

export function isScreenOnline(screen: Pick<Screen, 'lastBeatAt'>, now: number): boolean {
  return now - screen.lastBeatAt < screenOfflineAfterMs;
}
