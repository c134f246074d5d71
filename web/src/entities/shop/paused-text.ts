import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { minute } from '@fireline/domain/time/durations';
import { momentText } from '#ui/time/time-text.ts';

/** Of a paused shop, for staff: `Ordering is paused`, or until when, and for how long. */
export function pausedText(
  { pausedUntil }: Pick<Shop, 'pausedUntil'>,
  now: number,
  timeZone: string | undefined,
): string {
  return pausedUntil === null
    ? texts.kitchen.orderingPaused
    : texts.kitchen.orderingPausedUntil({
        time: momentText(pausedUntil, now, timeZone),
        count: minutesLeft(pausedUntil, now),
      });
}

export function minutesLeft(until: number, now: number): number {
  return Math.max(1, Math.ceil((until - now) / minute));
}
