/**
 * The hours in which a device makes no sounds and shows no notifications; the inbox still fills.
 */
import * as v from 'valibot';
import { dateText } from '../texts/format.ts';
import { texts } from '../texts/texts.ts';

const clock = v.pipe(
  v.string(),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, () => texts.fields.time),
);

export const quietHoursSchema = v.object({ from: clock, until: clock });

/**
 * Daily from `from` until just before `until` (`22:00`); an earlier `until` is the next morning.
 */
export type QuietHours = v.InferOutput<typeof quietHoursSchema>;

/**
 * Whether `at` (ms) is in `hours` on the clocks of `timeZone`. Equal times mean no quiet hours. In
 * an unknown time zone it is never quiet: an unwanted sound is better than missed news.
 */
export function isQuietAt(hours: QuietHours | null, at: number, timeZone: string): boolean {
  if (hours === null) return false;
  const time = clockIn(timeZone, at);
  if (time === null) return false;
  const { from, until } = hours;
  return from <= until ? from <= time && time < until : from <= time || time < until;
}

/** `07:05`, which sorts as text; null if the time zone doesn't exist. */
function clockIn(timeZone: string, at: number): string | null {
  try {
    return dateText(at, 'clock', timeZone, 'en-GB');
  } catch {
    return null;
  }
}
