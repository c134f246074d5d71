import { minute } from '../time/durations.ts';
import type { Shop } from './settings.ts';

/** Whether the shop takes no orders for now. A pause with an end is over by itself. */
export function isPaused(
  { orderingPaused, pausedUntil }: Pick<Shop, 'orderingPaused' | 'pausedUntil'>,
  now: number,
): boolean {
  return orderingPaused && (pausedUntil === null || now < pausedUntil);
}

/** The settings of a pause for `minutes`, or until someone ends it; or of none. */
export function pauseOf(
  paused: boolean,
  minutes: number | null,
  now: number,
): Pick<Shop, 'orderingPaused' | 'pausedUntil'> {
  const isTimed = paused && minutes !== null;
  return { orderingPaused: paused, pausedUntil: isTimed ? now + minutes * minute : null };
}
