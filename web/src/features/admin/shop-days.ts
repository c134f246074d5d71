/** Days of the shop as moments: a filter names days, Firestore compares times. */

/** When (ms) the day `2026-01-05` begins in `timeZone`. */
export function dayStart(day: string, timeZone: string): number {
  const utc = Date.parse(`${day}T00:00:00Z`);
  const guess = utc - offsetAt(utc, timeZone);
  // The clocks may have changed between the two.
  return utc - offsetAt(guess, timeZone);
}

/** When (ms) the day after `day` begins in `timeZone`. */
export function dayEnd(day: string, timeZone: string): number {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60_000);
  return dayStart(next.toISOString().slice(0, 10), timeZone);
}

/** The day that `at` (ms) belongs to in `timeZone`. */
export function dayAt(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(at);
}

/** How far (ms) the clocks of `timeZone` are ahead of UTC at `at` (ms). */
function offsetAt(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((known) => known.type === type)?.value ?? 0);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(at / 1000) * 1000;
}
