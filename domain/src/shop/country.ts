/** The country that the shop is in: how phone numbers are read, and addresses written. */
import type { Shop } from './settings.ts';

/** Where the euro doesn't tell. */
const ofTimeZone: Readonly<Record<string, string>> = {
  'Africa/Ceuta': 'ES',
  'Asia/Famagusta': 'CY',
  'Asia/Nicosia': 'CY',
  'Atlantic/Azores': 'PT',
  'Atlantic/Canary': 'ES',
  'Atlantic/Madeira': 'PT',
  'Europe/Amsterdam': 'NL',
  'Europe/Athens': 'GR',
  'Europe/Berlin': 'DE',
  'Europe/Bratislava': 'SK',
  'Europe/Brussels': 'BE',
  'Europe/Busingen': 'DE',
  'Europe/Dublin': 'IE',
  'Europe/Helsinki': 'FI',
  'Europe/Lisbon': 'PT',
  'Europe/Ljubljana': 'SI',
  'Europe/Luxembourg': 'LU',
  'Europe/Madrid': 'ES',
  'Europe/Malta': 'MT',
  'Europe/Mariehamn': 'FI',
  'Europe/Monaco': 'MC',
  'Europe/Paris': 'FR',
  'Europe/Podgorica': 'ME',
  'Europe/Riga': 'LV',
  'Europe/Rome': 'IT',
  'Europe/San_Marino': 'SM',
  'Europe/Sofia': 'BG',
  'Europe/Tallinn': 'EE',
  'Europe/Vatican': 'VA',
  'Europe/Vienna': 'AT',
  'Europe/Vilnius': 'LT',
  'Europe/Zagreb': 'HR',
};

export type CountryFacts = Pick<Shop, 'region' | 'currency' | 'timeZone'>;

/**
 * As the admin set it, otherwise a guess, ISO 3166: a currency's code starts with the country's,
 * except for those that several share. Null if nothing tells.
 */
export function countryOf({ region, currency, timeZone }: CountryFacts): string | null {
  if (region !== null) return region;
  if (currency === 'EUR') return ofTimeZone[timeZone] ?? null;
  return currency.startsWith('X') ? null : currency.slice(0, 2);
}
