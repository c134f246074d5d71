/**
 * A week's hours as form fields: spans of two times each, in the format of `<input type="time">`.
 */

import { type Weekday, type WeekHours, weekdays } from '@fireline/domain/shop/opening-hours';
import { calendarDateText, wallClockText } from '@fireline/domain/texts/format-more';
import { texts } from '@fireline/domain/texts/texts';

export interface SpanForm {
  readonly from: string;
  /** `00:00` is midnight at the end of the day. */
  readonly to: string;
}

export type HoursForm = Readonly<Record<Weekday, readonly SpanForm[]>>;

/** Maximum number of spans per day. */
export const maxSpans = 3;

export function weekdayName(day: Weekday): string {
  const names: Record<Weekday, string> = {
    mon: texts.settings.monday,
    tue: texts.settings.tuesday,
    wed: texts.settings.wednesday,
    thu: texts.settings.thursday,
    fri: texts.settings.friday,
    sat: texts.settings.saturday,
    sun: texts.settings.sunday,
  };
  return names[day];
}

export function toHoursForm(hours: WeekHours): HoursForm {
  return eachDay((day) => toSpans(hours[day]));
}

/** As stored. Incomplete spans are kept and fail the schema. */
export function fromHoursForm(form: HoursForm): WeekHours {
  return eachDay((day) => fromSpans(form[day]));
}

/** A date with its own hours, as in `OpeningHours.otherHours`. */
export interface DateForm {
  /** `2026-12-24` */
  readonly date: string;
  readonly spans: readonly SpanForm[];
}

export function toDateForms(lines: readonly string[]): readonly DateForm[] {
  return lines
    .toSorted()
    .map((line) => ({ date: line.slice(0, 10), spans: toSpans(line.slice(11)) }));
}

export function fromDateForms(forms: readonly DateForm[]): readonly string[] {
  return forms.map(({ date, spans }) => `${date} ${fromSpans(spans)}`);
}

/** Errors in the hours by date: `otherHours.0.spans`. */
export function dateErrors(forms: readonly DateForm[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    forms.flatMap(({ spans }, index) => {
      const error = dayError(spans);
      return error === null ? [] : [[`otherHours.${index}.spans`, error]];
    }),
  );
}

export function toSpans(hours: string): readonly SpanForm[] {
  return hours
    .split(' ')
    .filter((span) => span !== '')
    .map((span) => {
      const [from = '', to = ''] = span.split('-');
      return { from, to: to === '24:00' ? '00:00' : to };
    });
}

export function fromSpans(spans: readonly SpanForm[]): string {
  return [...spans]
    .sort((a, b) => a.from.localeCompare(b.from))
    .map(({ from, to }) => `${from}-${to === '00:00' ? '24:00' : to}`)
    .join(' ');
}

/** Errors in the hours by day: `hours.mon`, for the hours at `path`. */
export function hoursErrors(path: string, form: HoursForm): Readonly<Record<string, string>> {
  return Object.fromEntries(
    weekdays.flatMap((day, index) => {
      const before = weekdays.at(index - 1) ?? 'sun';
      const error = dayError(form[day]) ?? nightError(form[day], before, form[before]);
      return error === null ? [] : [[`${path}.${day}`, error]];
    }),
  );
}

/** The day before may be open past midnight, into this one. */
function nightError(
  spans: readonly SpanForm[],
  before: Weekday,
  spansBefore: readonly SpanForm[],
): string | null {
  const until = Math.max(0, ...minutesOfSpans(spansBefore).map(({ to }) => to - 24 * 60));
  const overlaps = minutesOfSpans(spans).some(({ from }) => from < until);
  return overlaps ? texts.settings.hoursOverlapNight({ day: weekdayName(before) }) : null;
}

export function dayError(spans: readonly SpanForm[]): string | null {
  if (spans.some(({ from, to }) => from === '' || to === '')) return texts.settings.hoursIncomplete;
  if (spans.some(({ from, to }) => from === to && from !== '00:00')) {
    return texts.settings.hoursSame;
  }
  const minutes = minutesOfSpans(spans);
  const overlaps = minutes.some((span, at) => span.from < (minutes[at - 1]?.to ?? 0));
  return overlaps ? texts.settings.hoursOverlap : null;
}

/** `09:00–12:00, 13:00–18:00`, or `closed`. */
export function dayText(hours: string): string {
  if (hours === '') return texts.settings.dayClosed;
  const spans = hours.split(' ').map((span) => span.split('-').map((time) => wallClockText(time)));
  return spans.map((times) => times.join('–')).join(', ');
}

/** `Thu, 24 Dec 2026: 10:00–14:00`, of one of `otherHours`. */
export function otherHoursText(line: string): string {
  return texts.settings.otherHoursOn({
    date: calendarDateText(line.slice(0, 10), 'dayOfYear'),
    hours: dayText(line.slice(11)),
  });
}

function minutesOfSpans(spans: readonly SpanForm[]) {
  return spans
    .map(({ from, to }) => ({ from: minutesOf(from), to: minutesOf(to) }))
    .map(({ from, to }) => ({ from, to: to <= from ? to + 24 * 60 : to }))
    .sort((a, b) => a.from - b.from);
}

function minutesOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}

export function eachDay<Value>(of: (day: Weekday) => Value): Readonly<Record<Weekday, Value>> {
  return {
    mon: of('mon'),
    tue: of('tue'),
    wed: of('wed'),
    thu: of('thu'),
    fri: of('fri'),
    sat: of('sat'),
    sun: of('sun'),
  };
}
