/**
 * The menu before Firestore: one small document from Hosting's cache, asked for by index.html while
 * the app itself is still loading. It is as old as the cache allows, so it counts as saved data
 * until the live listener has answered. The device keeps the last one: a page that is left before
 * Firestore has answered has shown a shop that Firestore knows nothing of.
 */

import { type MenuDocument, menuDocumentSchema } from '@fireline/domain/catalog/menu';
import { parse } from '@fireline/domain/parse';
import { minute } from '@fireline/domain/time/durations';

export interface EarlyMenu {
  readonly menu: MenuDocument;
  /** It was fetched another time; whatever Firestore has saved is newer. */
  readonly isSaved: boolean;
}

const address = '/api/menu';
const cacheName = 'menu';

/** How long it is worth waiting for, in milliseconds; Firestore is there about then, too. */
const patience = 3000;

/** How long it is newer than what this device has saved of the menu, in milliseconds. */
const freshFor = minute;

let early: Promise<EarlyMenu | null> | undefined;
let askedAt = 0;

/** Null where it could not be had or is old by now; then Firestore alone says what there is. */
export async function earlyMenu(): Promise<EarlyMenu | null> {
  if (!early) askedAt = Date.now();
  early ??= fetchMenu().catch(async (error: unknown) => {
    console.info('The menu comes from this device.', error);
    return await savedMenu().catch(() => null);
  });
  const isOld = Date.now() - askedAt > freshFor;
  const known = await early;
  return known?.isSaved || !isOld ? known : null;
}

async function fetchMenu(): Promise<EarlyMenu> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const saved = response.clone();
  const menu = parse(menuDocumentSchema, await response.json());
  keep(saved).catch((error: unknown) => console.info('This device keeps no menu.', error));
  return { menu, isSaved: false };
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
