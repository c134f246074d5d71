/**
 * The menu before Firestore: one small document from Hosting's cache, asked for by index.html while
 * the app itself is still loading. It is as old as the cache allows, so it counts as saved data
 * until the live listener has answered.
 */

import { type MenuDocument, menuDocumentSchema } from '@fireline/domain/catalog/menu';
import { parse } from '@fireline/domain/parse';
import { minute } from '@fireline/domain/time/durations';

/** How long it is worth waiting for, in milliseconds; Firestore is there about then, too. */
const patience = 3000;

/** How long it is newer than what this device has saved of the menu, in milliseconds. */
const freshFor = minute;

let menu: Promise<MenuDocument | null> | undefined;
let askedAt = 0;

/** Null where it could not be had or is old by now; then Firestore alone says what there is. */
export async function earlyMenu(): Promise<MenuDocument | null> {
  if (!menu) askedAt = Date.now();
  else if (Date.now() - askedAt > freshFor) return null;
  menu ??= fetchMenu().catch((error: unknown) => {
    console.info('The menu comes from Firestore alone.', error);
    return null;
  });
  return menu;
}

async function fetchMenu(): Promise<MenuDocument> {
  const response = await fetch('/api/menu', { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`/api/menu answered ${response.status}.`);
  return parse(menuDocumentSchema, await response.json());
}
