/**
 * Keeps `settings/shop.discountCodes`: whether there is a code to enter. Customers can't read codes,
 * and a checkout without any doesn't ask for one.
 */
import { serverTime } from '@fireline/domain/codec/server-time';
import { activeCodesQuery } from '@fireline/domain/discounts/queries';
import { paths } from '@fireline/domain/paths';
import { shopSchema } from '@fireline/domain/shop/settings';
import type { Firestore } from 'firebase-admin/firestore';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import { encode } from '../lib/encode.ts';
import { toQuery } from '../lib/stored.ts';

/** Resolves to whether there is one. Late or repeated events come to the same. */
export function tellShopOfCodes(db: Firestore): Promise<boolean> {
  const ref = db.doc(paths.shop);
  return retryOnConflict('Telling the shop of its discount codes', async () => {
    const shop = await ref.get();
    const { updateTime } = shop;
    const { empty } = await toQuery(db, activeCodesQuery(1)).get();
    const discountCodes = !empty;
    if (updateTime === undefined || shop.get('discountCodes') === discountCodes) {
      return { done: discountCodes };
    }
    const change = { discountCodes, changeId: null, updatedAt: serverTime };
    const isWritten = await tryCommit(() =>
      ref.update(encode.changes(shopSchema, change), { lastUpdateTime: updateTime }),
    );
    return isWritten ? { done: discountCodes } : 'conflict';
  });
}
