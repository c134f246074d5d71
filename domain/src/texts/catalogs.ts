/** The catalogs of all languages, in groups that load separately. */
import type { accounts } from './en/accounts.ts';
import type { customer } from './en/customer.ts';
import type { desk } from './en/desk.ts';
import type { management } from './en/management.ts';
import type { server } from './en/server.ts';
import type { staff } from './en/staff.ts';
import type { start } from './en/start.ts';
import type { Language } from './language.ts';
import type { Texts, Translation } from './translate.ts';

/** The English messages decide which messages there are and which values they take. */
type English = typeof start &
  typeof customer &
  typeof accounts &
  typeof staff &
  typeof desk &
  typeof management &
  typeof server;

/** Every text in one language, by room. */
export type AllTexts = { readonly [Room in keyof English]: Texts<English[Room]> };

/** The messages of all rooms in one language. */
export type Catalogs = { readonly [Room in keyof English]: Translation<English[Room]> };

/** What pages load. Functions have every language at hand (`all-texts.ts`). */
interface Groups {
  readonly start: typeof start;
  readonly customer: typeof customer;
  readonly accounts: typeof accounts;
  readonly staff: typeof staff;
  readonly desk: typeof desk;
  readonly management: typeof management;
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
    accounts: async () => (await import('./en/accounts.ts')).accounts,
    staff: async () => (await import('./en/staff.ts')).staff,
    desk: async () => (await import('./en/desk.ts')).desk,
    management: async () => (await import('./en/management.ts')).management,
  },
  de: {
    start: async () => (await import('./de/start.ts')).start,
    customer: async () => (await import('./de/customer.ts')).customer,
    accounts: async () => (await import('./de/accounts.ts')).accounts,
    staff: async () => (await import('./de/staff.ts')).staff,
    desk: async () => (await import('./de/desk.ts')).desk,
    management: async () => (await import('./de/management.ts')).management,
  },
};
