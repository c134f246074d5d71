/** Every language at once, for code that writes to people instead of showing something: functions. */
import type { AllTexts, Catalogs } from './catalogs.ts';
import { customer as germanCustomer } from './de/customer.ts';
import { server as germanServer } from './de/server.ts';
import { staff as germanStaff } from './de/staff.ts';
import { start as germanStart } from './de/start.ts';
import { customer } from './en/customer.ts';
import { server } from './en/server.ts';
import { staff } from './en/staff.ts';
import { start } from './en/start.ts';
import { type Language, locales } from './language.ts';
import { addRooms } from './translate.ts';

const catalogs: Readonly<Record<Language, Catalogs>> = {
  en: { ...start, ...customer, ...staff, ...server },
  de: { ...germanStart, ...germanCustomer, ...germanStaff, ...germanServer },
};

const made = new Map<Language, AllTexts>();

/** The texts for somebody who reads `language`. */
export function textsIn(language: Language): AllTexts {
  const known = made.get(language);
  if (known) return known;
  // What values a message takes is known from English.
  const texts = {} as AllTexts;
  addRooms(texts, catalogs[language], locales[language]);
  made.set(language, texts);
  return texts;
}
