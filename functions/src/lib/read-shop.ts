/** Reads `settings/shop`: by itself, or from a snapshot of a `getAll`. */
import { FirelineError } from '@fireline/domain/errors';
import { paths } from '@fireline/domain/paths';
import { type Shop, shopSchema } from '@fireline/domain/shop/settings';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import * as logs from '../logs.ts';
import { readIfStored } from './stored.ts';

/**
 * The shop; null before it was set up.
 * @throws FirelineError `invalid-input` if the settings can't be read.
 */
export async function readShop(db: Firestore): Promise<Shop | null> {
  return shopIn(await db.doc(paths.shop).get());
}

/** Like `readShop`, from the snapshot of `settings/shop`. */
export function shopIn(snapshot: DocumentSnapshot | undefined): Shop | null {
  return readIfStored(shopSchema, snapshot)?.value ?? null;
}

/** @throws FirelineError `not-found` before the shop was set up. */
export function requireShop(shop: Shop | null): Shop {
  if (shop !== null) return shop;
  throw new FirelineError('not-found', `${paths.shop} is missing: the shop is not set up.`);
}

/**
 * For the effects of a transition: null also if the settings can't be read. Then the email is
 * skipped, but not the other effects, which are in English for the staff.
 */
export function readableShopIn(snapshot: DocumentSnapshot | undefined): Shop | null {
  try {
    return shopIn(snapshot);
  } catch (error) {
    logs.shopUnreadable(error);
    return null;
  }
}
