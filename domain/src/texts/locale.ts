/**
 * How times, dates, amounts, and numbers are written: in the reader's language, as the shop's
 * country writes it. The fixed lists keep this the same in every browser.
 */
import { type Language, languageFor } from './language.ts';

/** BCP 47. */
export type Locale = `${Language}-${string}`;

/** Countries that speak the language. */
const spoken: Readonly<Record<Language, RegExp>> = {
  en: /AU|CA|GB|IE|IN|NZ|SG|US|ZA/,
  de: /AT|CH|DE|LI|LU/,
};

/** For shops anywhere else, and those that haven't chosen a country. */
const defaults: Readonly<Record<Language, Locale>> = { en: 'en-GB', de: 'de-DE' };

/** The locale for readers of `language`; `region` is the shop's country (ISO 3166). */
export function localeFor(language: Language, region?: string | null): Locale {
  return region && spoken[language].test(region) ? `${language}-${region}` : defaults[language];
}

export function languageIn(locale: Language | Locale): Language {
  return languageFor(locale.slice(0, 2));
}

/** Whether clocks show 7:15 PM. */
export function hasTwelveHours(locale: Locale): boolean {
  return /-(AU|CA|IN|NZ|SG|US)/.test(locale);
}
