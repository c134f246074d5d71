/** Every language at once, for code that writes to people instead of showing something: functions. */
import type { AllTexts, Catalogs } from './catalogs.ts';
import { accounts as germanAccounts } from './de/accounts.ts';
import { customer as germanCustomer } from './de/customer.ts';
import { desk as germanDesk } from './de/desk.ts';
import { management as germanManagement } from './de/management.ts';
import { server as germanServer } from './de/server.ts';
import { staff as germanStaff } from './de/staff.ts';
import { start as germanStart } from './de/start.ts';
import { accounts } from './en/accounts.ts';
import { customer } from './en/customer.ts';
import { desk } from './en/desk.ts';
import { management } from './en/management.ts';
import { server } from './en/server.ts';
import { staff } from './en/staff.ts';
import { start } from './en/start.ts';
import type { Language } from './language.ts';
import { type Locale, languageIn, localeFor } from './locale.ts';
import { addRooms } from './translate.ts';

const catalogs: Readonly<Record<Language, Catalogs>> = {
  en: { ...start, ...customer, ...accounts, ...staff, ...desk, ...management, ...server },
  de: {
    ...germanStart,
    ...germanCustomer,
    ...germanAccounts,
    ...germanStaff,
    ...germanDesk,
    ...germanManagement,
    ...germanServer,
  },
};

const made = new Map<string, AllTexts>();

/** The texts for somebody who reads a language, with numbers as the locale writes them. */
export function textsIn(reader: Language | Locale): AllTexts {
  const known = made.get(reader);
  if (known) return known;
  // What values a message takes is known from English.
  const texts = {} as AllTexts;
  const language = languageIn(reader);
  const locale = reader === language ? localeFor(language) : reader;
  addRooms(texts, catalogs[language], () => locale);
  made.set(reader, texts);
  return texts;
}
