/**
 * The menu as one small document, so that the storefront can render before the Firestore SDK is
 * loaded. It's served from Hosting's cache: most visitors cost no read. The live listener takes
 * over.
 */

import type { MenuDocument } from '@fireline/domain/catalog/menu';
import { type Product, productSchema } from '@fireline/domain/catalog/product';
import { menuQuery } from '@fireline/domain/catalog/queries';
import { queueSchema } from '@fireline/domain/kitchen/queue';
import { paths } from '@fireline/domain/paths';
import { brandStyle } from '@fireline/domain/shop/brand';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import type { Context } from '../lib/context.ts';
import { readShop } from '../lib/read-shop.ts';
import { readIfStored, readStored, toQuery } from '../lib/stored.ts';
import * as logs from '../logs.ts';

/** With the shop's look as a style sheet, which is put into the page before the app has loaded. */
export async function readMenu({
  db,
  now,
}: Context): Promise<MenuDocument & { readonly brandStyle: string }> {
  const [shop, menu, queue] = await Promise.all([
    readShop(db),
    toQuery(db, menuQuery()).get(),
    db.doc(paths.queue).get(),
  ]);
  return {
    at: now(),
    shop,
    products: menu.docs.flatMap(readable),
    queue: readIfStored(queueSchema, queue)?.value ?? null,
    brandStyle: shop ? brandStyle(shop) : '',
  };
}

/** An unreadable product is left to the live listener, which counts it. */
function readable(snapshot: DocumentSnapshot): readonly { id: string; data: Product }[] {
  try {
    return [{ id: snapshot.id, data: readStored(productSchema, snapshot).value }];
  } catch (error) {
    logs.productLeftOutOfMenu(snapshot.ref.path, error);
    return [];
  }
}
