/** The languages that people can read the shop in. */
import * as v from 'valibot';

export const languages = ['en', 'de'] as const;

export type Language = (typeof languages)[number];

/** The language with this code; English if there is none. */
export function languageFor(code: unknown): Language {
  return languages.find((language) => language === code) ?? 'en';
}

export const languageSchema = v.picklist(languages);

/** Each language's own name, for whoever is looking for it in a list. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };
