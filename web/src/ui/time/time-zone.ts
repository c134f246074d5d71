/** Times of a shop elsewhere. */
import { texts } from '@fireline/domain/texts/texts';
import { clockText, momentText } from './time-text.ts';

/** Whether a clock here shows a different time than one in `timeZone`, at `at`. */
export function isForeignZone(at: number, timeZone: string | undefined): boolean {
  if (timeZone === undefined) return false;
  return momentText(at, 0, timeZone) !== momentText(at, 0);
}

/** `New York`: the place that a time zone is named after. */
export function zonePlace(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}

/** `12:04`; `12:04 (New York time)` if a clock here shows another time. */
export function clockTextFor(at: number, timeZone: string | undefined): string {
  const time = clockText(at, timeZone);
  if (timeZone === undefined || !isForeignZone(at, timeZone)) return time;
  return texts.time.elsewhere({ time, place: zonePlace(timeZone) });
}
