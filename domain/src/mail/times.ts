/**
 * Times for emails, which are read days later and elsewhere: with the day and the zone.
 * Milliseconds.
 */

/** `Saturday 21 November, 12:35 CET`. */
export function mailMoment(at: number, timeZone: string): string {
  return `${dayOf(at, timeZone)}, ${clockOf(at, timeZone)} ${zoneOf(at, timeZone)}`;
}

/** `Saturday 21 November, 12:20–12:35 CET`; over midnight, both days. */
export function mailSpan(
  { from, to }: { readonly from: number; readonly to: number },
  timeZone: string,
): string {
  const [firstDay, lastDay] = [dayOf(from, timeZone), dayOf(to, timeZone)];
  const [start, end] = [clockOf(from, timeZone), clockOf(to, timeZone)];
  const zone = zoneOf(to, timeZone);
  if (firstDay !== lastDay) return `${firstDay}, ${start} – ${lastDay}, ${end} ${zone}`;
  return start === end ? mailMoment(to, timeZone) : `${firstDay}, ${start}–${end} ${zone}`;
}

function dayOf(at: number, timeZone: string): string {
  return format('en-GB', at, { weekday: 'long', day: 'numeric', month: 'long', timeZone });
}

function clockOf(at: number, timeZone: string): string {
  return format('en-GB', at, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
}

/** Each locale names the zones of its own region (`CET`, `EST`, `AEDT`) and numbers the others. */
const englishes = ['en-GB', 'en-US', 'en-AU', 'en-CA', 'en-IN', 'en-NZ', 'en-ZA'] as const;

function zoneOf(at: number, timeZone: string): string {
  const names = englishes.map(
    (english) =>
      new Intl.DateTimeFormat(english, { timeZone, timeZoneName: 'short' })
        .formatToParts(at)
        .find(({ type }) => type === 'timeZoneName')?.value ?? '',
  );
  return names.find((name) => !/^GMT./.test(name)) ?? names[0] ?? '';
}

function format(english: string, at: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(english, options).format(at);
}
