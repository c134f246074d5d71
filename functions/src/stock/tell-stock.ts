/**
 * Tells admins that a product's stock has run low or out: once for each time, with the time of the
 * change as its key.
 */
import { newlyShort } from '@fireline/domain/catalog/low-stock';
import { productSchema } from '@fireline/domain/catalog/product';
import { notificationSchema } from '@fireline/domain/inbox/notification';
import { stockNews } from '@fireline/domain/inbox/stock-news';
import { staffLocale } from '@fireline/domain/order/language';
import { paths } from '@fireline/domain/paths';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { tryCommit } from '../lib/conflicts.ts';
import { encode } from '../lib/encode.ts';
import { readableShopIn } from '../lib/read-shop.ts';
import { readIfStored } from '../lib/stored.ts';

/** `before` and `after` are the product as in the event; `authId` is who changed it, if known. */
export async function tellOfStock(
  db: Firestore,
  before: DocumentSnapshot,
  after: DocumentSnapshot,
  authId: string | undefined,
): Promise<boolean> {
  const [was, is] = [readIfStored(productSchema, before), readIfStored(productSchema, after)];
  if (was === null || is === null) return false;
  const level = newlyShort(was.value, is.value);
  if (level === null) return false;
  // Stock that an order takes names no change.
  const by = after.get('changeId') === null ? null : (authId ?? null);
  const at = is.updateTime.toMillis();
  const shop = readableShopIn(await db.doc(paths.shop).get());
  const change = { productId: is.id, product: is.value, level, by, at };
  const notification = stockNews(change, staffLocale(shop));
  const ref = db.doc(paths.notification('admin', is.id, `stock-${at}`));
  return tryCommit(() => ref.create(encode.document(notificationSchema, notification)));
}
