/** Formatting of figures. Durations in milliseconds. */

import type { Figures } from '@fireline/domain/insights/schema';
import type { InsightStep } from '@fireline/domain/insights/steps';
import { formatMoney } from '@fireline/domain/money/money';
import { calendarDateText, numberText, percentText } from '@fireline/domain/texts/format-more';
import { texts } from '@fireline/domain/texts/texts';

/** `45 s`, `4 min 30 s`, `32 min`, `1 h 05 min`; a dash for null. */
export function durationText(duration: number | null): string {
  if (duration === null) return '–';
  const seconds = Math.round(duration / 1000);
  if (seconds < 60) return texts.insights.seconds({ count: seconds });
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes < 10 && rest > 0) return texts.insights.minutesAndSeconds({ minutes, seconds: rest });
  if (minutes < 10) return texts.insights.minutes({ count: minutes });
  const rounded = Math.round(seconds / 60);
  if (rounded < 60) return texts.insights.minutes({ count: rounded });
  return texts.insights.hoursAndMinutes({
    hours: Math.floor(rounded / 60),
    minutes: String(rounded % 60).padStart(2, '0'),
  });
}

/** `45 ms`, `1.2 s`, `12 s`, `2 min`: finer than `durationText`. */
export function latencyText(latency: number): string {
  if (latency < 1000) return texts.insights.milliseconds({ count: Math.round(latency) });
  if (latency >= 10_000) return durationText(latency);
  return texts.insights.seconds({ count: numberText(latency / 1000, 1) });
}

/** `2.5%`, `12%`; a dash if the whole is zero. */
export function shareText(part: number, whole: number): string {
  if (whole === 0) return '–';
  const share = part / whole;
  return percentText(share, share > 0 && share < 0.1 ? 1 : 0);
}

/** `Fri, 21 Nov`, from a date such as `2026-11-21`. */
export function dateText(date: string): string {
  return calendarDateText(date, 'day');
}

/** `21 Nov`, for chart labels. */
export function shortDateText(date: string): string {
  return calendarDateText(date, 'date');
}

/** `Fri, 21 Nov` or `14 Nov – 21 Nov`. */
export function datesText(first: string, last: string): string {
  return first === last ? dateText(first) : `${shortDateText(first)} – ${shortDateText(last)}`;
}

export const stepWords = () =>
  ({
    confirm: { label: texts.insights.stepConfirm, text: texts.insights.stepConfirmText },
    start: { label: texts.insights.stepStart, text: texts.insights.stepStartText },
    prepare: { label: texts.insights.stepPrepare, text: texts.insights.stepPrepareText },
    collect: { label: texts.insights.stepCollect, text: texts.insights.stepCollectText },
    fetch: { label: texts.insights.stepFetch, text: texts.insights.stepFetchText },
    deliver: { label: texts.insights.stepDeliver, text: texts.insights.stepDeliverText },
    whole: { label: texts.insights.stepWhole, text: texts.insights.stepWholeText },
  }) satisfies Record<InsightStep, { label: string; text: string }>;

/** `1,234`. */
export function countText(count: number): string {
  return numberText(count, 0);
}

/** `€1,200.00`, or `€1,200.00 + $80.00` if the shop's currency was changed meanwhile. */
export function revenueText({
  currency,
  revenue,
  otherRevenue,
}: Pick<Figures, 'currency' | 'revenue' | 'otherRevenue'>): string {
  const amounts = [[currency, revenue] as const, ...Object.entries(otherRevenue)];
  return amounts.map(([of, amount]) => formatMoney(amount, of)).join(' + ');
}
