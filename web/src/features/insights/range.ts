/** The days that the page shows, kept in the URL. Dates are shop days: `2026-11-21`. */
import { texts } from '@fireline/domain/texts/texts';
import { dateAfter } from '@fireline/domain/time/shop-days';

export const presets = ['today', 'yesterday', '7', '28'] as const;
export type Preset = (typeof presets)[number];

/** Today is live; past days come from the nightly roll-up. */
export type Range =
  | { readonly kind: 'today'; readonly preset: 'today' }
  | {
      readonly kind: 'days';
      readonly preset: Preset | null;
      readonly first: string;
      readonly last: string;
    };

export function presetLabel(preset: Preset): string {
  const labels: Record<Preset, string> = {
    today: texts.insights.rangeToday,
    yesterday: texts.insights.rangeYesterday,
    '7': texts.insights.range7,
    '28': texts.insights.range28,
  };
  return labels[preset];
}

/** Longest range in days. */
export const maxRangeDays = 366;

/** The range in the URL; today if it's missing or invalid. */
export function rangeIn(search: URLSearchParams, today: string): Range {
  const yesterday = dateAfter(today, -1);
  const preset = presets.find((known) => known === search.get('range'));
  switch (preset) {
    case 'yesterday':
      return { kind: 'days', preset, first: yesterday, last: yesterday };
    case '7':
    case '28':
      return { kind: 'days', preset, first: dateAfter(today, -Number(preset)), last: yesterday };
    case 'today':
      return { kind: 'today', preset };
    case undefined:
      return customRange(search.get('from'), search.get('to'), yesterday);
  }
}

/** URL parameters of a custom range. */
export function customSearch(first: string, last: string): Record<string, string> {
  return { from: first, to: last };
}

function customRange(from: string | null, to: string | null, yesterday: string): Range {
  if (!isDate(from) || !isDate(to)) return { kind: 'today', preset: 'today' };
  const last = to < yesterday ? to : yesterday;
  const earliest = dateAfter(last, 1 - maxRangeDays);
  const first = from > earliest ? from : earliest;
  return first > last
    ? { kind: 'today', preset: 'today' }
    : { kind: 'days', preset: null, first, last };
}

function isDate(text: string | null): text is string {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
