/** Adds up an order's payments. Whatever event asks for it, late or twice, the sum is the same. */

import { isDeepStrictEqual } from 'node:util';
import { serverTime } from '@fireline/domain/codec/server-time';
import { orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import type { Firestore } from 'firebase-admin/firestore';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import { encode } from '../lib/encode.ts';
import { readIfStored } from '../lib/stored.ts';
import { readEntries } from './change-ledger.ts';
import { paymentSummary } from './payment-summary.ts';

export function sumPayments(
  db: Firestore,
  orderId: string,
): Promise<'summed' | 'unchanged' | 'not-there'> {
  return retryOnConflict(`The payments of order ${orderId}`, async () => {
    // The order first: a sum of fewer payments then fails, as the order has changed since.
    const order = await db.doc(paths.order(orderId)).get();
    const known = readIfStored(orderSchema, order);
    if (known?.value.payment === undefined) return { done: 'not-there' };
    const { payment, online } = paymentSummary(known.value, await readEntries(db, orderId));
    const isSame =
      isDeepStrictEqual(payment, known.value.payment) &&
      isDeepStrictEqual(online, known.value.online);
    if (isSame) return { done: 'unchanged' };
    const change = encode.changes(orderSchema, {
      payment,
      ...(online && { online }),
      updatedAt: serverTime,
    });
    const isWritten = await tryCommit(() =>
      order.ref.update(change, { lastUpdateTime: known.updateTime }),
    );
    return isWritten ? { done: 'summed' } : 'conflict';
  });
}
