import { texts } from '@fireline/domain/texts/texts';
import { calendarText } from '#ui/time/time-text.ts';

/** `Sold out`, or `Sold out, back tomorrow` if it's known when (ms) it's back. */
export function soldOutText(at: number | null | undefined, now: number, timeZone?: string): string {
  return at
    ? texts.menu.soldOutUntil({ day: calendarText(at, now, timeZone) })
    : texts.menu.soldOut;
}
