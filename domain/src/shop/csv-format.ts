/** How the spreadsheets of a country read CSV files. */
import type { KnownShop } from '../order/language.ts';
import { staffLanguage } from '../order/language.ts';

export interface CsvFormat {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
  /** Whether it begins with a byte order mark, which tells spreadsheets that it is UTF-8. */
  readonly hasMark: boolean;
}

export const csvFormats = {
  comma: { separator: ',', decimal: '.', hasMark: true },
  semicolon: { separator: ';', decimal: ',', hasMark: true },
  point: { separator: ';', decimal: '.', hasMark: true },
  /** For programs that read CSV as it is specified. */
  plain: { separator: ',', decimal: '.', hasMark: false },
} as const satisfies Record<string, CsvFormat>;

export type CsvFormatName = keyof typeof csvFormats;

export const csvFormatNames = Object.keys(csvFormats) as readonly CsvFormatName[];

/** Where numbers have a decimal comma, so that the list separator is a semicolon. */
const decimalCommas = [
  'AR',
  'AT',
  'BE',
  'BR',
  'CL',
  'CO',
  'CZ',
  'DE',
  'DK',
  'ES',
  'FI',
  'FR',
  'GR',
  'HU',
  'ID',
  'IT',
  'LU',
  'NL',
  'NO',
  'PL',
  'PT',
  'SE',
  'TR',
  'VN',
  'ZA',
];

/** The format for the spreadsheets of the shop's country; without one, of its language. */
export function csvFormatOf(shop: KnownShop): CsvFormatName {
  const region = shop?.region ?? (staffLanguage(shop) === 'de' ? 'DE' : '');
  if (region === 'CH' || region === 'LI') return 'point';
  return decimalCommas.includes(region) ? 'semicolon' : 'comma';
}
