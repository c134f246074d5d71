/** What differs by country besides the spelling of times and amounts (`texts/locale.ts`). */
import { type Weekday, weekdays } from './opening-hours.ts';

/** The countries (ISO 3166) that a shop can choose from. */
export const regions: readonly string[] = [
  'AR',
  'AT',
  'AU',
  'BE',
  'BR',
  'CA',
  'CH',
  'CL',
  'CO',
  'CZ',
  'DE',
  'DK',
  'ES',
  'FI',
  'FR',
  'GB',
  'GR',
  'HK',
  'HU',
  'ID',
  'IE',
  'IL',
  'IN',
  'IT',
  'JP',
  'KR',
  'LI',
  'LU',
  'MX',
  'NL',
  'NO',
  'NZ',
  'PH',
  'PL',
  'PT',
  'SE',
  'SG',
  'TH',
  'TR',
  'TW',
  'US',
  'VN',
  'ZA',
];

const sundayFirst = [
  'BR',
  'CA',
  'CO',
  'HK',
  'ID',
  'IL',
  'IN',
  'JP',
  'KR',
  'MX',
  'PH',
  'PT',
  'SG',
  'TH',
  'TW',
  'US',
  'ZA',
];

/** The days of the week, beginning with the country's first. */
export function weekIn(region: string | null | undefined): readonly Weekday[] {
  return sundayFirst.includes(region ?? '') ? ['sun', ...weekdays.slice(0, -1)] : weekdays;
}
