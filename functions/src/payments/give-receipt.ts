/**
 * Gives an order its receipt, and a credit note for each refund. One batch creates
 * `receipts/{number}`, with the numbers after the highest one, and writes them to the order, on the
 * condition that the order hasn't changed. So no number is left out or given twice, and nothing is
 * credited twice, whatever runs at the same time, twice, or crashes in between: whoever loses reads
 * again.
 */
import { serverTime } from '@fireline/domain/codec/server-time';
import { latestReceiptQuery } from '@fireline/domain/money/queries';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { isUnsold } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import { missingCredits, partOf } from '@fireline/domain/receipts/credit-notes';
import {
  creditDueOf,
  isReceiptDue,
  type ReceiptInput,
  receiptAmountOf,
  receiptHeadOf,
  receiptSchema,
} from '@fireline/domain/receipts/receipt';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import { encode } from '../lib/encode.ts';
import { requireShop, shopIn } from '../lib/read-shop.ts';
import { readIfStored, toQuery } from '../lib/stored.ts';
import { readEntries } from './change-ledger.ts';

/** Whether one may be due, from the order as stored: events of all orders ask. */
export function mayNeedReceipt(order: DocumentSnapshot): boolean {
  const status = order.get('status');
  if (!isUnsold(status) && status !== 'completed') return false;
  const { state, paid = 0, credited = 0 } = Object(order.get('payment'));
  if (order.get('receipt') === undefined) return isUnsold(status) ? paid > 0 : state === 'paid';
  return isUnsold(status) || credited > 0 || order.get('creditNotes') !== undefined;
}

export function giveReceipt(db: Firestore, orderId: string): Promise<'given' | 'not-due'> {
  return retryOnConflict(`The receipt of order ${orderId}`, async () => {
    const [orderDoc, shopDoc] = await db.getAll(db.doc(paths.order(orderId)), db.doc(paths.shop));
    const stored = readIfStored(orderSchema, orderDoc);
    if (!stored || !isAnythingDue(stored.value)) return { done: 'not-due' };
    const { value: order, updateTime: lastUpdateTime } = stored;
    const shop = requireShop(shopIn(shopDoc));
    const seller = { head: receiptHeadOf(shop), taxNumber: shop.taxNumber };
    const latest = await toQuery(db, latestReceiptQuery()).get();
    const next = Number(latest.docs[0]?.get('number') ?? 0) + 1;
    const first = order.receipt ? null : { number: next, ...seller, ...advanceOf(order) };
    const receipt = order.receipt ?? { ...first, number: next, ...seller, at: 0 };
    const credits = missingCredits({ ...order, receipt }, await oldestFirst(db, orderId)).map(
      (credit, index) => ({ number: next + index + (first ? 1 : 0), ...seller, ...credit }),
    );
    if (!first && credits.length === 0) return { done: 'not-due' };

    const batch = db.batch();
    const { total = 0, currency = shop.currency, taxes } = order;
    const books = { at: serverTime, orderId, currency };
    const add = (entry: ReceiptInput) =>
      batch.create(db.doc(paths.receipt(entry.number)), encode.document(receiptSchema, entry));
    if (first) {
      const { amount = total, ...rest } = first;
      add({ taxes, ...rest, ...books, total: amount });
    }
    for (const { amount, ...rest } of credits) {
      add({ ...rest, ...books, total: amount, of: receipt.number });
    }
    const added = credits.map((credit) => [credit.number, { ...credit, at: serverTime }] as const);
    const change = {
      ...(first && { receipt: { ...first, at: serverTime } }),
      ...(added.length > 0 && {
        creditNotes: { ...order.creditNotes, ...Object.fromEntries(added) },
      }),
      updatedAt: serverTime,
    };
    batch.update(db.doc(paths.order(orderId)), encode.changes(orderSchema, change), {
      lastUpdateTime,
    });
    return (await tryCommit(() => batch.commit())) ? { done: 'given' } : 'conflict';
  });
}

function isAnythingDue(order: Order): boolean {
  return isReceiptDue(order) || creditDueOf(order) !== 0;
}

/** Which is credited first decides how the tax of the rest is rounded. */
async function oldestFirst(db: Firestore, orderId: string) {
  const entries = await readEntries(db, orderId);
  return [...entries].sort((one, other) => one.data.at - other.data.at);
}

/** What its receipt says instead of the order's total, if it was paid in advance and not sold. */
function advanceOf(order: Order) {
  if (!isUnsold(order.status)) return {};
  const amount = receiptAmountOf(order);
  return { amount, taxes: partOf(order.taxes, order.total ?? 0, amount) };
}
