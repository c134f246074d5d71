/** The hours in which a device neither rings nor shows notifications; the inbox fills all the same. */
import * as v from 'valibot';

const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter a time.'));

export const quietHoursSchema = v.object({ from: clock, until: clock });

/** Each day from `from` until just before `until` (`22:00`), the next morning if that is earlier. */
export type QuietHours = v.InferOutput<typeof quietHoursSchema>;

/**
 * Whether `at` (ms) is in `hours` by the clocks of `timeZone`. Equal times are no quiet hours at all.
 * In a time zone that nobody knows it is never quiet: better one sound too many than news missed.
 */
export function isQuietAt(hours: QuietHours | null, at: number, timeZone: string): boolean {
  if (hours === null) return false;
  const time = clockIn(timeZone, at);
  if (time === null) return false;
  const { from, until } = hours;
  return from <= until ? from <= time && time < until : from <= time || time < until;
}

/** `07:05`, which compares as text in the order of the day; null if there is no such time zone. */
function clockIn(timeZone: string, at: number): string | null {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    }).format(at);
  } catch {
    return null;
  }
}
