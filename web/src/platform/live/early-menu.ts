/**
 * The menu before Firestore: one small document from Hosting's cache, requested by index.html while
 * the app itself is still loading. It may be as old as the cache allows, so it counts as saved data
 * until the live listener has answered. The device keeps the last one: a page that is closed before
 * Firestore has answered has shown a menu that Firestore never saved.
 */

import { type MenuDocument, menuDocumentSchema } from '@fireline/domain/catalog/menu';
import { parse } from '@fireline/domain/parse';
import { minute } from '@fireline/domain/time/durations';
import { withTimeout } from '#lib/with-timeout.ts';

export interface EarlyMenu {
  readonly menu: MenuDocument;
  /** It was fetched on an earlier visit; anything Firestore has saved is newer. */
  readonly isSaved: boolean;
}

const address = '/api/menu';
const cacheName = 'menu';

/** How long it's worth waiting for, in milliseconds; Firestore is ready by about then, too. */
const patience = 3000;

/** How long it counts as newer than the menu saved on this device, in milliseconds. */
const freshFor = minute;

let early: Promise<EarlyMenu | null> | undefined;
let askedAt = 0;

/** Null if it couldn't be fetched or is too old by now; then only Firestore supplies the menu. */
export async function earlyMenu(): Promise<EarlyMenu | null> {
  if (!early) askedAt = Date.now();
  early ??= withTimeout(patience, fetchMenu()).catch(async (error: unknown) => {
    console.info('The menu comes from this device.', error);
    return await savedMenu().catch(() => null);
  });
  const isOld = Date.now() - askedAt > freshFor;
  const known = await early;
  return known?.isSaved || !isOld ? known : null;
}

async function fetchMenu(): Promise<EarlyMenu> {
  const { response, sentAt, answeredAt } = await (globalThis.menuAnswer ?? ask());
  void import('#platform/connection/server-clock.ts').then(({ recordResponseClock }) =>
    recordResponseClock(response, { sentAt, answeredAt }),
  );
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const saved = response.clone();
  const menu = parse(menuDocumentSchema, await response.json());
  keep(saved).catch((error: unknown) => console.info('This device keeps no menu.', error));
  return { menu, isSaved: false };
}

/** What index.html does; for pages without it. */
async function ask() {
  const sentAt = Date.now();
  return { response: await fetch(address), sentAt, answeredAt: Date.now() };
}

async function keep(response: Response): Promise<void> {
  await (await caches.open(cacheName)).put(address, response);
}

async function savedMenu(): Promise<EarlyMenu | null> {
  const response = await caches.match(address, { cacheName });
  return response
    ? { menu: parse(menuDocumentSchema, await response.json()), isSaved: true }
    : null;
}
