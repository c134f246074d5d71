/** The catalogs of all languages, in groups that load separately. */
import type { customer } from './en/customer.ts';
import type { server } from './en/server.ts';
import type { staff } from './en/staff.ts';
import type { start } from './en/start.ts';
import type { Language } from './language.ts';
import type { Texts, Translation } from './translate.ts';

/** The English messages decide which messages there are and which values they take. */
type English = typeof start & typeof customer & typeof staff & typeof server;

/** Every text in one language, by room. */
export type AllTexts = { readonly [Room in keyof English]: Texts<English[Room]> };

/** The messages of all rooms in one language. */
export type Catalogs = { readonly [Room in keyof English]: Translation<English[Room]> };

/** What pages load. Functions have every language at hand (`all-texts.ts`). */
interface Groups {
  readonly start: typeof start;
  readonly customer: typeof customer;
  readonly staff: typeof staff;
}

export type Group = keyof Groups;

type Loaders = {
  readonly [G in Group]: () => Promise<{
    readonly [Room in keyof Groups[G]]: Catalogs[Room & keyof Catalogs];
  }>;
};

export const groups: Readonly<Record<Language, Loaders>> = {
  en: {
    start: async () => (await import('./en/start.ts')).start,
    customer: async () => (await import('./en/customer.ts')).customer,
    staff: async () => (await import('./en/staff.ts')).staff,
  },
  de: {
    start: async () => (await import('./de/start.ts')).start,
    customer: async () => (await import('./de/customer.ts')).customer,
    staff: async () => (await import('./de/staff.ts')).staff,
  },
};
