/**
 * What takes money off an order's payments: refunds, and corrections of wrong entries. The entry,
 * the order's new sum, and a note in its timeline are one batch, on the condition that the order
 * hasn't changed since the payments were read. So of two that come at once, the second reads again
 * what the first has left, and together they never refund more than was paid.
 */
import { serverTime } from '@fireline/domain/codec/server-time';
import { FirelineError } from '@fireline/domain/errors';
import { type Notification, notificationSchema } from '@fireline/domain/inbox/notification';
import { formatMoney } from '@fireline/domain/money/money';
import { overpaidOf, type Payment, paymentSchema, sumOf } from '@fireline/domain/money/payment';
import {
  type Left,
  leftOf,
  leftOnline,
  mayReverse,
  mostRefund,
  piecesLeft,
  piecesValue,
  reversedIds,
} from '@fireline/domain/money/refund';
import type { RefundInput, ReversalInput } from '@fireline/domain/money/refund-input';
import { staffLocale } from '@fireline/domain/order/language';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { textsIn } from '@fireline/domain/texts/all-texts';
import type { AllTexts } from '@fireline/domain/texts/catalogs';
import { callTexts } from '../lib/call-texts.ts';
import type { Caller } from '../lib/caller.ts';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { readableShopIn } from '../lib/read-shop.ts';
import { readIfStored, readStored } from '../lib/stored.ts';
import { addNote } from '../transitions/add-note.ts';
import { paymentSummary } from './payment-summary.ts';

/**
 * Refunds money, or asks the payment provider to. A repeated call changes nothing.
 * @throws FirelineError `not-allowed`; `invalid-input` with the field; `not-found`.
 */
export function refundOrder(context: Context, caller: Caller, input: RefundInput): Promise<void> {
  const { orderId, refundId: id, method, reason, lines } = input;
  const { uid, role } = caller;
  if (role !== 'admin') throw new FirelineError('not-allowed', callTexts().onlyOfficeRefunds);
  return addEntries(context, orderId, (ledger) => {
    if (ledger.entries.some((entry) => entry.id === id)) return null;
    const { amount, tip } = checkRefund(ledger, input);
    const isOnline = method === 'online';
    const entry = {
      kind: isOnline ? ('requested' as const) : ('refunded' as const),
      method,
      amount,
      tip,
      received: null,
      by: { uid, role },
      reason,
      ...(!isOnline && creditedBy(ledger, amount)),
      ...(Object.keys(lines).length > 0 && { lines }),
    };
    const note = ledger.says.refunded({ amount: ledger.money(input.amount), method, reason });
    return { entries: [{ id, entry }], ...(!isOnline && { note }) };
  });
}

/**
 * Adds the reversal of an entry that was wrong. A repeated call changes nothing.
 * @throws FirelineError `not-allowed`; `conflict` if part of it was already refunded; `not-found`.
 */
export function reversePayment(
  context: Context,
  caller: Caller,
  { orderId, paymentId, reason }: ReversalInput,
): Promise<void> {
  const { uid, role } = caller;
  const id = reversedId(paymentId);
  return addEntries(context, orderId, (ledger) => {
    const { entries, says, money } = ledger;
    if (entries.some((entry) => entry.id === id)) return null;
    const wrong = entries.find((entry) => entry.id === paymentId)?.data;
    if (role === null || wrong === undefined || !mayReverse(wrong, caller, context.now())) {
      throw new FirelineError('not-allowed', callTexts().notYourCorrection);
    }
    const { kind, method, amount, tip } = wrong;
    if ((kind !== 'paid' && kind !== 'refunded') || reversedIds(entries).has(paymentId)) {
      throw new FirelineError('conflict', callTexts().alreadyCorrected);
    }
    if (kind === 'paid' && amount > leftOf(entries).amount) {
      throw new FirelineError('conflict', callTexts().correctRefundFirst);
    }
    const entry = reversalOf({ id: paymentId, data: { ...wrong, kind } }, { uid, role }, reason);
    const note = says.corrected({ amount: money(amount + tip), method, kind, reason });
    return { entries: [{ id, entry }], note };
  });
}

export function reversedId(paymentId: string): string {
  return `${paymentId}_reversed`;
}

/** The entry that says that another one was wrong. */
export function reversalOf(
  { id, data }: { readonly id: string; readonly data: NewPayment & { kind: 'paid' | 'refunded' } },
  by: Payment['by'],
  reason: string,
): NewPayment {
  const { kind, method, amount, tip, credited } = data;
  return {
    kind: 'reversed',
    method,
    amount,
    tip,
    received: null,
    by,
    reason,
    ...(credited !== undefined && { credited }),
    of: { id, kind },
  };
}

interface Entry {
  readonly id: string;
  readonly data: Payment;
}

export interface Ledger {
  readonly order: Order;
  readonly entries: readonly Entry[];
  readonly says: AllTexts['orderNotices'];
  readonly money: (amount: number) => string;
}

export type NewPayment = Omit<Payment, 'at'>;

interface Addition {
  readonly entries: readonly { readonly id: string; readonly entry: NewPayment }[];
  /** For the timeline. */
  readonly note?: string;
  /** For the inbox of the admins. */
  readonly news?: Notification;
}

/**
 * Adds what `decide` says of the ledger as it is; null: nothing.
 * @throws FirelineError `not-found` if the order records no payments.
 */
export function addEntries(
  { db, now }: Context,
  orderId: string,
  decide: (ledger: Ledger) => Addition | null,
): Promise<void> {
  return retryOnConflict(`The payments of order ${orderId}`, async () => {
    const [orderDoc, shopDoc] = await db.getAll(db.doc(paths.order(orderId)), db.doc(paths.shop));
    const stored = readIfStored(orderSchema, orderDoc);
    if (stored?.value.payment === undefined) {
      throw new FirelineError('not-found', callTexts().noPayments);
    }
    const { value: order, updateTime: lastUpdateTime } = stored;
    // Payments that come after this are only more money: the condition is about what takes it off.
    const known = await readEntries(db, orderId);
    const locale = staffLocale(readableShopIn(shopDoc));
    const addition = decide({
      order,
      entries: known,
      says: textsIn(locale).orderNotices,
      money: (amount) => formatMoney(amount, order.currency ?? '', locale),
    });
    if (addition === null) return { done: undefined };
    const { entries, note, news } = addition;
    const added = entries.map(({ id, entry }) => ({ id, data: { ...entry, at: now() } }));
    const { payment, online } = paymentSummary(order, [...known, ...added]);
    const batch = db.batch();
    for (const { id, entry } of entries) {
      batch.create(
        db.doc(paths.payment(orderId, id)),
        encode.document(paymentSchema, { ...entry, at: serverTime }),
      );
    }
    const [first] = entries;
    if (first && note !== undefined) {
      addNote(batch, db, stored, {
        id: `payment-${first.id}`,
        by: first.entry.by,
        reason: note,
      });
    }
    if (first && news) {
      batch.create(
        db.doc(paths.notification('admin', orderId, first.id)),
        encode.document(notificationSchema, { ...news, createdAt: serverTime }),
      );
    }
    batch.update(
      db.doc(paths.order(orderId)),
      encode.changes(orderSchema, { payment, ...(online && { online }), updatedAt: serverTime }),
      { lastUpdateTime },
    );
    return (await tryCommit(() => batch.commit())) ? { done: undefined } : 'conflict';
  });
}

/**
 * What of the refund was paid for the order, and what is a tip: only what is more than all that is
 * left, of an order that ended unsold.
 * @throws FirelineError `invalid-input` with the field.
 */
function checkRefund(ledger: Ledger, { amount, lines, method }: RefundInput): Left {
  const { order, entries, money } = ledger;
  const says = callTexts();
  const left = method === 'online' ? leftOnline(entries) : leftOf(entries);
  const most = mostRefund(order.status, left);
  if (amount > most) {
    throw new FirelineError('invalid-input', says.refundTooMuch({ left: money(most) }), 'amount');
  }
  const pieces = piecesLeft(order, entries);
  if (Object.entries(lines).some(([id, quantity]) => quantity > (pieces[id] ?? 0))) {
    throw new FirelineError('invalid-input', says.refundedBefore, 'lines');
  }
  const value = piecesValue(order, lines);
  if (Object.keys(lines).length > 0 && amount > value) {
    const message = says.refundOverItems({ value: money(value) });
    throw new FirelineError('invalid-input', message, 'amount');
  }
  const tip = Math.max(0, amount - left.amount);
  return { amount: amount - tip, tip };
}

/** How much of a refund lowers the price: the rest was overpaid. */
export function creditedBy(
  { order: { total = 0 }, entries }: Ledger,
  amount: number,
): { credited?: number } {
  const credited = amount - Math.min(amount, overpaidOf(sumOf(dataOf(entries), total), total));
  return credited > 0 ? { credited } : {};
}

export async function readEntries(db: Context['db'], orderId: string): Promise<readonly Entry[]> {
  const { docs } = await db.collection(paths.payments(orderId)).get();
  return docs.map((doc) => ({ id: doc.id, data: readStored(paymentSchema, doc).value }));
}

function dataOf(entries: readonly Entry[]): readonly Payment[] {
  return entries.map(({ data }) => data);
}
