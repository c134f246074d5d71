/** What customers are told about times outside the opening hours, in the shop's time zone. */
import { day } from '../time/durations.ts';
import { dateIn, nextOpening, type OpeningHours } from './opening-hours.ts';

/** `The shop is closed. It opens on Monday at 08:00.` */
export function closedText(shop: OpeningHours, now: number): string {
  const opening = nextOpening(shop, now);
  if (opening === null) return 'The shop is closed.';
  return `The shop is closed. It opens ${dayWords(opening, now, shop.timeZone)}at ${clockIn(shop.timeZone, opening)}.`;
}

/** `12:30`, `Monday at 12:30`, or `Friday 4 December at 12:30`, relative to `now`. */
export function momentText(at: number, now: number, timeZone: string): string {
  const words = dayWords(at, now, timeZone).replace(/^on /, '');
  return words === '' ? clockIn(timeZone, at) : `${words}at ${clockIn(timeZone, at)}`;
}

/** `on Monday `, with the date if it's a later week; empty for today. */
function dayWords(at: number, now: number, timeZone: string): string {
  if (dateIn(timeZone, at) === dateIn(timeZone, now)) return '';
  const isThisWeek = at - now < 6 * day;
  const date = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    ...(isThisWeek ? {} : { day: 'numeric', month: 'long' }),
    timeZone,
  });
  return `on ${date.format(at)} `;
}

function clockIn(timeZone: string, at: number): string {
  const clock = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  return clock.format(at);
}
