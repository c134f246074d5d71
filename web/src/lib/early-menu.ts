/**
 * The menu before Firestore: one small document from Hosting's cache, asked for by index.html while
 * the app itself is still loading. It is as old as the cache allows, so it counts as saved data
 * until the live listener has answered.
 */

import { parse } from '@fireline/domain/parse';
import { type MenuDocument, menuDocumentSchema } from '@fireline/domain/schemas/menu';

/** How long it is worth waiting for, in milliseconds; Firestore is there about then, too. */
const patience = 3000;

let menu: Promise<MenuDocument | null> | undefined;

/** Null where it could not be had; then Firestore alone says what there is. */
export function earlyMenu(): Promise<MenuDocument | null> {
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
