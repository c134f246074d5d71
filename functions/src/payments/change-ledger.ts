/**
 * What takes money off an order's payments: refunds, and corrections of wrong entries. The entry,
 * the order's new sum, and a note in its timeline are one batch, on the condition that the order
 * hasn't changed since the payments were read. So of two that come at once, the second reads again
 * what the first has left, and together they never give back more than was paid.
 */
import { serverTime } from '@fireline/domain/codec/server-time';
import { FirelineError } from '@fireline/domain/errors';
import { orderEventSchema } from '@fireline/domain/inbox/notification';
import { formatMoney } from '@fireline/domain/money/money';
import {
  overpaidOf,
  type Payment,
  paymentSchema,
  refundableOf,
  sumOf,
} from '@fireline/domain/money/payment';
import { mayReverse, piecesLeft, piecesValue, reversedIds } from '@fireline/domain/money/refund';
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

/**
 * Gives money back. A repeated call changes nothing.
 * @throws FirelineError `not-allowed`; `invalid-input` with the field; `not-found`.
 */
export function refundOrder(context: Context, caller: Caller, input: RefundInput): Promise<void> {
  const { orderId, refundId: entryId, method, amount, reason, lines } = input;
  const { uid, role } = caller;
  if (role !== 'admin') throw new FirelineError('not-allowed', callTexts().onlyOfficeRefunds);
  return addEntry(context, { orderId, entryId }, (ledger) => {
    checkRefund(ledger, input);
    const { order, entries } = ledger;
    const sum = sumOf(dataOf(entries), order.total ?? 0);
    const credited = amount - Math.min(amount, overpaidOf(sum, order.total ?? 0));
    return {
      entry: {
        kind: 'refunded',
        method,
        amount,
        tip: 0,
        received: null,
        by: { uid, role },
        reason,
        ...(credited > 0 && { credited }),
        ...(Object.keys(lines).length > 0 && { lines }),
      },
      note: ledger.says.refunded({ amount: ledger.money(amount), method, reason }),
    };
  });
}

/**
 * Adds the reversal of an entry that was wrong. A repeated call changes nothing.
 * @throws FirelineError `not-allowed`; `conflict` if money was already given back from it; `not-found`.
 */
export function reversePayment(
  context: Context,
  caller: Caller,
  { orderId, paymentId, reason }: ReversalInput,
): Promise<void> {
  const { uid, role } = caller;
  const entryId = `${paymentId}_reversed`;
  return addEntry(context, { orderId, entryId }, ({ order, entries, says, money }) => {
    const wrong = entries.find(({ id }) => id === paymentId)?.data;
    if (role === null || wrong === undefined || !mayReverse(wrong, caller, context.now())) {
      throw new FirelineError('not-allowed', callTexts().notYourCorrection);
    }
    const { kind, method, amount, tip, credited } = wrong;
    const left = refundableOf(sumOf(dataOf(entries), order.total ?? 0));
    if ((kind !== 'paid' && kind !== 'refunded') || reversedIds(entries).has(paymentId)) {
      throw new FirelineError('conflict', callTexts().alreadyCorrected);
    }
    if (kind === 'paid' && amount > left) {
      throw new FirelineError('conflict', callTexts().correctRefundFirst);
    }
    const of = { id: paymentId, kind };
    return {
      entry: {
        kind: 'reversed',
        method,
        amount,
        tip,
        received: null,
        by: { uid, role },
        reason,
        ...(credited !== undefined && { credited }),
        of,
      },
      note: says.corrected({ amount: money(amount + tip), method, kind, reason }),
    };
  });
}

interface Entry {
  readonly id: string;
  readonly data: Payment;
}

interface Ledger {
  readonly order: Order;
  readonly entries: readonly Entry[];
  readonly says: AllTexts['orderNotices'];
  readonly money: (amount: number) => string;
}

interface Addition {
  readonly entry: Omit<Payment, 'at'>;
  /** For the timeline. */
  readonly note: string;
}

/** Adds what `decide` says of the ledger as it is, unless the entry is already there. */
function addEntry(
  { db, now }: Context,
  { orderId, entryId }: { readonly orderId: string; readonly entryId: string },
  decide: (ledger: Ledger) => Addition,
): Promise<void> {
  return retryOnConflict(`The payments of order ${orderId}`, async () => {
    const [orderDoc, shopDoc] = await db.getAll(db.doc(paths.order(orderId)), db.doc(paths.shop));
    const stored = readIfStored(orderSchema, orderDoc);
    if (stored?.value.payment === undefined) {
      throw new FirelineError('not-found', callTexts().noPayments);
    }
    const { value: order, updateTime: lastUpdateTime } = stored;
    // Payments that come after this are only more money: the condition is about what takes it off.
    const entries = await readEntries(db, orderId);
    if (entries.some(({ id }) => id === entryId)) return { done: undefined };
    const locale = staffLocale(readableShopIn(shopDoc));
    const { entry, note } = decide({
      order,
      entries,
      says: textsIn(locale).orderNotices,
      money: (amount) => formatMoney(amount, order.currency ?? '', locale),
    });
    const payment = sumOf([...dataOf(entries), { ...entry, at: now() }], order.total ?? 0);
    const batch = db.batch();
    batch.create(
      db.doc(paths.payment(orderId, entryId)),
      encode.document(paymentSchema, { ...entry, at: serverTime }),
    );
    batch.create(
      db.doc(paths.event(orderId, `payment-${entryId}`)),
      encode.document(orderEventSchema, {
        type: 'note',
        version: order.version,
        from: null,
        to: null,
        by: entry.by,
        reason: note,
        at: serverTime,
      }),
    );
    batch.update(
      db.doc(paths.order(orderId)),
      encode.changes(orderSchema, { payment, updatedAt: serverTime }),
      { lastUpdateTime },
    );
    return (await tryCommit(() => batch.commit())) ? { done: undefined } : 'conflict';
  });
}

function checkRefund({ order, entries, money }: Ledger, { amount, lines }: RefundInput): void {
  const says = callTexts();
  const left = refundableOf(sumOf(dataOf(entries), order.total ?? 0));
  if (amount > left) {
    throw new FirelineError('invalid-input', says.refundTooMuch({ left: money(left) }), 'amount');
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
}

export async function readEntries(db: Context['db'], orderId: string): Promise<readonly Entry[]> {
  const { docs } = await db.collection(paths.payments(orderId)).get();
  return docs.map((doc) => ({ id: doc.id, data: readStored(paymentSchema, doc).value }));
}

function dataOf(entries: readonly Entry[]): readonly Payment[] {
  return entries.map(({ data }) => data);
}
