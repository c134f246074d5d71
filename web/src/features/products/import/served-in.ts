import { servedPattern, servedText } from '@fireline/domain/catalog/served';
import { weekdayText } from '@fireline/domain/catalog/served-words';
import { type Weekday, weekdays } from '@fireline/domain/shop/opening-hours';
import { plainName } from './menu-columns.ts';

const span = /(\d{1,2})(?:[:.](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d{2}))?/g;

/**
 * `Mon–Fri 11:30–14:30, Sat 10–15` as stored: days in the reader's language or in English, and
 * clocks with 24 hours. Without days, every day. Null if it can't be read.
 */
export function servedIn(typed: string): string | null {
  let end = 0;
  const servings = [...typed.matchAll(span)].map((match) => {
    const days = daysIn(typed.slice(end, match.index));
    end = match.index + match[0].length;
    const [, fromHour = '', fromMinute, untilHour = '', untilMinute] = match;
    return { days, from: clock(fromHour, fromMinute), until: clock(untilHour, untilMinute) };
  });
  if (plainName(typed.slice(end)) !== '') return null;
  if (servings.some(({ days, from, until }) => days === null || from === until)) return null;
  const served = servedText(
    servings.map(({ days, from, until }) => ({
      days: days ?? [],
      span: `${from}-${until === '00:00' ? '24:00' : until}`,
    })),
  );
  return servedPattern.test(served) ? served : null;
}

function clock(hour: string, minute = '00'): string {
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** Every day, if there are none; null if a word isn't a day. */
function daysIn(text: string): readonly Weekday[] | null {
  const parts = text
    .split(/[,;+&\s]+/)
    .map((part) => part.split(/[-–—]/).map((name) => name.replace(/[.:]$/, '')))
    .filter((names) => names.join('') !== '');
  if (parts.length === 0) return weekdays;
  const days = new Set<Weekday>();
  for (const names of parts) {
    const [first, last = first, ...others] = names.map(dayNamed);
    if (first === undefined || last === undefined || others.length > 0) return null;
    for (let at = first; ; at = (at + 1) % weekdays.length) {
      const day = weekdays[at];
      if (day) days.add(day);
      if (at === last) break;
    }
  }
  return weekdays.filter((day) => days.has(day));
}

const styles = ['shortDay', 'weekday'] as const;

/** Its place in the week. */
function dayNamed(name: string): number | undefined {
  const wanted = plainName(name);
  const at = weekdays.findIndex((day) =>
    [day, ...styles.flatMap((style) => [weekdayText(day, style), weekdayText(day, style, 'en-GB')])]
      .map(plainName)
      .includes(wanted),
  );
  return at === -1 ? undefined : at;
}
