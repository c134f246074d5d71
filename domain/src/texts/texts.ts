/**
 * The texts in the language that this page or process speaks: `texts.cart.empty`,
 * `texts.cart.items({ count: 2 })`. On Node.js, that is English. In a browser, nothing is there
 * until its catalogs have been added, which happens before the code that uses them is loaded.
 */
import { initialTexts } from '#initial-texts';
import type { AllTexts, Catalogs } from './catalogs.ts';
import type { Language } from './language.ts';
import { type Locale, localeFor } from './locale.ts';
import { addRooms } from './translate.ts';

let language: Language = 'en';
let region: string | null = null;

/** Rooms that are added take precedence over the initial ones. */
export const texts: AllTexts = Object.create(initialTexts());

/** The language of `texts`. */
export function spokenLanguage(): Language {
  return language;
}

/** The locale of this page: its language, as the shop's country writes it. */
export function spokenLocale(): Locale {
  return localeFor(language, region);
}

/** The shop's country (ISO 3166), as soon as the page knows it. */
export function speakAsIn(country: string | null): void {
  region = country;
}

/** Adds catalogs, all in `spoken`, to `texts`. A page speaks one language until it's reloaded. */
export function addTexts(spoken: Language, catalogs: Partial<Catalogs>): void {
  language = spoken;
  addRooms(texts, catalogs, spokenLocale);
}
