/** What customers are told about times outside the opening hours, in the shop's time zone. */
import { textsIn } from '../texts/all-texts.ts';
import { type Language, locales } from '../texts/language.ts';
import { day } from '../time/durations.ts';
import { dateIn, nextOpening, type OpeningHours } from './opening-hours.ts';

/** `The shop is closed. It opens on Monday at 08:00.` */
export function closedText(shop: OpeningHours, now: number, language: Language): string {
  const says = textsIn(language).orderNotices;
  const opening = openingWords(shop, now, language);
  if (opening === null) return says.closed;
  const { day: date, time } = opening;
  return date === null ? says.closedUntilToday({ time }) : says.closedUntil({ day: date, time });
}

/** Of an open shop, whose deliveries have hours of their own. */
export function notDeliveringText(hours: OpeningHours, now: number, language: Language): string {
  const says = textsIn(language).zones;
  const opening = openingWords(hours, now, language);
  if (opening === null) return says.notNow;
  const { day: date, time } = opening;
  return date === null ? says.notNowUntilToday({ time }) : says.notNowUntil({ day: date, time });
}

/** The next opening; `day` is null for today. Null if there is none soon. */
function openingWords(shop: OpeningHours, now: number, language: Language) {
  const opening = nextOpening(shop, now);
  if (opening === null) return null;
  return {
    day: dayWords(opening, now, shop.timeZone, language),
    time: clockIn(shop.timeZone, opening, language),
  };
}

/** `12:30`, `Monday at 12:30`, or `Friday 4 December at 12:30`, relative to `now`. */
export function momentText(at: number, now: number, timeZone: string, language: Language): string {
  const says = textsIn(language).orderNotices;
  const time = clockIn(timeZone, at, language);
  const date = dayWords(at, now, timeZone, language);
  return date === null ? says.momentToday({ time }) : says.momentOn({ day: date, time });
}

/** `Monday`, with the date if it's a later week; null for today. */
function dayWords(at: number, now: number, timeZone: string, language: Language): string | null {
  if (dateIn(timeZone, at) === dateIn(timeZone, now)) return null;
  const isThisWeek = at - now < 6 * day;
  const date = new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    ...(isThisWeek ? {} : { day: 'numeric', month: 'long' }),
    timeZone,
  });
  return date.format(at);
}

function clockIn(timeZone: string, at: number, language: Language): string {
  const clock = new Intl.DateTimeFormat(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  return clock.format(at);
}
