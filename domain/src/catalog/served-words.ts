import { type Weekday, weekdays } from '../shop/opening-hours.ts';
import { calendarDateText, wallClockText } from '../texts/format-more.ts';
import type { Locale } from '../texts/locale.ts';
import { servingsIn } from './served.ts';

/** `Mon–Fri 11:30–14:30, Sat, Sun 10:00–15:00`; every day: `07:00–11:00`. */
export function servedWords(served: string, locale?: Locale): string {
  return servingsIn(served)
    .map(({ days, span }) => {
      const times = span.split('-').map((time) => wallClockText(time, locale));
      return `${dayWords(days, locale)} ${times.join('–')}`.trim();
    })
    .join(', ');
}

export function weekdayText(day: Weekday, style: 'shortDay' | 'weekday', locale?: Locale): string {
  // 1 June 2026 is a Monday.
  return calendarDateText(`2026-06-0${1 + weekdays.indexOf(day)}`, style, locale);
}

/** `Mon` */
export function shortWeekday(day: Weekday, locale?: Locale): string {
  return weekdayText(day, 'shortDay', locale);
}

/** `Mon–Fri`; empty for all of them. */
export function dayWords(days: readonly Weekday[], locale?: Locale): string {
  if (weekdays.every((day) => days.includes(day))) return '';
  const runs: Weekday[][] = [];
  for (const day of weekdays.filter((one) => days.includes(one))) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before && weekdays.indexOf(before) === weekdays.indexOf(day) - 1) last.push(day);
    else runs.push([day]);
  }
  return runs
    .flatMap((run) => {
      const [first, ...others] = run.map((day) => shortWeekday(day, locale));
      return others.length > 1 ? [`${first}–${others.at(-1)}`] : [first, ...others];
    })
    .join(', ');
}
