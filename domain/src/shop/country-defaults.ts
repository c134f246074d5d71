/** What a shop in a country most likely starts with; its admin can change all of it. */
import type { Language } from '../texts/language.ts';

interface CountryDefaults {
  readonly currency: string;
  /** Percent: the country's standard rate. */
  readonly taxRate: number;
  /** Whether menus there show prices with the tax. */
  readonly taxIncluded: boolean;
  readonly language: Language;
  /** Null where it isn't one for nearly everyone. */
  readonly timeZone: string | null;
}

type Row = readonly [currency: string, taxRate: number, timeZone?: string];

/**
 * The currency; the standard rate, as of 2026 (states of the US have their own); and the time zone,
 * unless the country has several that many people live in.
 */
const countries: Readonly<Record<string, Row>> = {
  AR: ['ARS', 21, 'America/Argentina/Buenos_Aires'],
  AT: ['EUR', 20, 'Europe/Vienna'],
  AU: ['AUD', 10],
  BE: ['EUR', 21, 'Europe/Brussels'],
  BR: ['BRL', 0],
  CA: ['CAD', 5],
  CH: ['CHF', 8.1, 'Europe/Zurich'],
  CL: ['CLP', 19, 'America/Santiago'],
  CO: ['COP', 19, 'America/Bogota'],
  CZ: ['CZK', 21, 'Europe/Prague'],
  DE: ['EUR', 19, 'Europe/Berlin'],
  DK: ['DKK', 25, 'Europe/Copenhagen'],
  ES: ['EUR', 21, 'Europe/Madrid'],
  FI: ['EUR', 25.5, 'Europe/Helsinki'],
  FR: ['EUR', 20, 'Europe/Paris'],
  GB: ['GBP', 20, 'Europe/London'],
  GR: ['EUR', 24, 'Europe/Athens'],
  HK: ['HKD', 0, 'Asia/Hong_Kong'],
  HU: ['HUF', 27, 'Europe/Budapest'],
  ID: ['IDR', 11],
  IE: ['EUR', 23, 'Europe/Dublin'],
  IL: ['ILS', 18, 'Asia/Jerusalem'],
  IN: ['INR', 5, 'Asia/Kolkata'],
  IT: ['EUR', 22, 'Europe/Rome'],
  JP: ['JPY', 10, 'Asia/Tokyo'],
  KR: ['KRW', 10, 'Asia/Seoul'],
  LI: ['CHF', 8.1, 'Europe/Vaduz'],
  LU: ['EUR', 17, 'Europe/Luxembourg'],
  MX: ['MXN', 16],
  NL: ['EUR', 21, 'Europe/Amsterdam'],
  NO: ['NOK', 25, 'Europe/Oslo'],
  NZ: ['NZD', 15, 'Pacific/Auckland'],
  PH: ['PHP', 12, 'Asia/Manila'],
  PL: ['PLN', 23, 'Europe/Warsaw'],
  PT: ['EUR', 23, 'Europe/Lisbon'],
  SE: ['SEK', 25, 'Europe/Stockholm'],
  SG: ['SGD', 9, 'Asia/Singapore'],
  TH: ['THB', 7, 'Asia/Bangkok'],
  TR: ['TRY', 20, 'Europe/Istanbul'],
  TW: ['TWD', 5, 'Asia/Taipei'],
  US: ['USD', 0],
  VN: ['VND', 10, 'Asia/Ho_Chi_Minh'],
  ZA: ['ZAR', 15, 'Africa/Johannesburg'],
};

const germanSpeaking = ['AT', 'CH', 'DE', 'LI'];
const taxAdded = ['CA', 'US'];

/** Null for a country that shops can't choose. */
export function countryDefaults(region: string): CountryDefaults | null {
  const known = countries[region];
  if (!known) return null;
  const [currency, taxRate, timeZone = null] = known;
  return {
    currency,
    taxRate,
    taxIncluded: !taxAdded.includes(region),
    language: germanSpeaking.includes(region) ? 'de' : 'en',
    timeZone,
  };
}

/** The country whose time zone this is; null if several have it, or none. */
export function countryIn(timeZone: string): string | null {
  return Object.keys(countries).find((region) => countries[region]?.[2] === timeZone) ?? null;
}
