/**
 * Gives an order its receipt. One batch creates `receipts/{number}`, with the number after the
 * highest one, and writes it to the order, on the condition that the order hasn't changed. So no
 * number is left out or given twice, and no order gets two, whatever runs at the same time, twice,
 * or crashes in between: whoever loses reads again.
 */
import { serverTime } from '@fireline/domain/codec/server-time';
import { latestReceiptQuery } from '@fireline/domain/money/queries';
import { isReceiptDue, receiptHeadOf, receiptSchema } from '@fireline/domain/money/receipt';
import { orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import { encode } from '../lib/encode.ts';
import { requireShop, shopIn } from '../lib/read-shop.ts';
import { readIfStored, toQuery } from '../lib/stored.ts';

/** Whether it may be due, from the order as stored: events of all orders ask. */
export function mayNeedReceipt(order: DocumentSnapshot): boolean {
  return (
    order.get('status') === 'completed' &&
    order.get('payment.state') === 'paid' &&
    order.get('receipt') === undefined
  );
}

export function giveReceipt(db: Firestore, orderId: string): Promise<'given' | 'not-due'> {
  return retryOnConflict(`The receipt of order ${orderId}`, async () => {
    const [orderDoc, shopDoc] = await db.getAll(db.doc(paths.order(orderId)), db.doc(paths.shop));
    const stored = readIfStored(orderSchema, orderDoc);
    if (!stored || !isReceiptDue(stored.value)) return { done: 'not-due' };
    const shop = requireShop(shopIn(shopDoc));
    const { value: order, updateTime: lastUpdateTime } = stored;
    const latest = await toQuery(db, latestReceiptQuery()).get();
    const number = Number(latest.docs[0]?.get('number') ?? 0) + 1;
    const receipt = {
      number,
      at: serverTime,
      head: receiptHeadOf(shop),
      taxNumber: shop.taxNumber,
    };
    const { total = 0, currency = shop.currency, taxes } = order;
    const batch = db.batch();
    batch.create(
      db.doc(paths.receipt(number)),
      encode.document(receiptSchema, { ...receipt, orderId, total, currency, taxes }),
    );
    batch.update(
      db.doc(paths.order(orderId)),
      encode.changes(orderSchema, { receipt, updatedAt: serverTime }),
      { lastUpdateTime },
    );
    return (await tryCommit(() => batch.commit())) ? { done: 'given' } : 'conflict';
  });
}
