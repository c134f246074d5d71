/** Refunding money, and correcting a wrong payment. Amounts in minor units, times in milliseconds. */
import type { Order } from '../order/schema.ts';
import { isUnsold, type OrderStatus } from '../order/status.ts';
import type { Actor } from '../order/transitions.ts';
import { minute } from '../time/durations.ts';
import { discountedLines } from './discount.ts';
import type { OnlinePayment } from './order-payment.ts';
import { type Payment, refundableOf, sumOf } from './payment.ts';
import { sum, type TaxShare, taxesOn } from './tax.ts';

/** How long whoever isn't an admin can correct an entry of their own. */
export const correctableFor = 15 * minute;

/**
 * Admins correct any entry; others their own, for a while. Nobody corrects a correction, or
 * what a payment provider has reported.
 */
export function mayReverse(
  { kind, method, by, at }: Pick<Payment, 'kind' | 'method' | 'by' | 'at'>,
  { uid, role }: Pick<Actor, 'uid'> & { readonly role: string | null },
  now: number,
): boolean {
  if ((kind !== 'paid' && kind !== 'refunded') || method === 'online') return false;
  if (role === 'admin') return true;
  return kind === 'paid' && by.uid === uid && by.role === role && now - at < correctableFor;
}

interface PaymentEntry {
  readonly id: string;
  readonly data: Pick<Payment, 'kind' | 'lines' | 'of'>;
}

/** The entries that were corrected. */
export function reversedIds(entries: readonly PaymentEntry[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ data }) => (data.of ? [data.of.id] : [])));
}

/** The ID of the entry that says that the refund which was requested by entry `id` was made. */
export function refundedId(id: string): string {
  return id.concat('_refunded');
}

/** The refunds that the payment provider was asked for and hasn't made yet. */
export function openRequests<Entry extends PaymentEntry>(
  entries: readonly Entry[],
): readonly Entry[] {
  const ids = new Set(entries.map(({ id }) => id));
  return entries.filter(({ id, data }) => data.kind === 'requested' && !ids.has(refundedId(id)));
}

/** A payment, and its ID. */
export interface LedgerEntry {
  readonly id: string;
  readonly data: Payment;
}

/** An amount toward the total, and a tip. */
export interface Left {
  readonly amount: number;
  readonly tip: number;
}

/** What can still be refunded: what the provider was asked for can't be refunded twice. */
export function leftOf(entries: readonly LedgerEntry[]): Left {
  const all = sumOf(
    entries.map(({ data }) => data),
    0,
  );
  const requested = openRequests(entries).map(({ data }) => data);
  return {
    amount: Math.max(0, refundableOf(all) - sum(requested.map(({ amount }) => amount))),
    tip: Math.max(0, all.tips - sum(requested.map(({ tip }) => tip))),
  };
}

/** What of it the payment provider can refund: what was paid online. */
export function leftOnline(entries: readonly LedgerEntry[]): Left {
  const all = leftOf(entries);
  const online = leftOf(entries.filter(({ data }) => data.method === 'online'));
  return { amount: Math.min(all.amount, online.amount), tip: Math.min(all.tip, online.tip) };
}

/** How much can be refunded at once: of an order that ended unsold, also its tip. */
export function mostRefund(status: OrderStatus, { amount, tip }: Left): number {
  return isUnsold(status) ? amount + tip : amount;
}

/** Whether the provider still has to answer, or has refused what is left of an order that ended unsold. */
export function openRefundOf(
  status: OrderStatus,
  entries: readonly LedgerEntry[],
): OnlinePayment['refund'] {
  if (openRequests(entries).length > 0) return 'requested';
  const wasRefused = entries.some(
    ({ data: { method, of } }) => method === 'online' && of?.kind === 'refunded',
  );
  const isLeft = mostRefund(status, leftOnline(entries)) > 0;
  return isUnsold(status) && wasRefused && isLeft ? 'refused' : undefined;
}

/** How many pieces of each line weren't refunded. */
export function piecesLeft(
  { lines }: Pick<Order, 'lines'>,
  entries: readonly PaymentEntry[],
): Readonly<Record<string, number>> {
  const reversed = reversedIds(entries);
  const refunds = [
    ...entries.filter(({ id, data }) => data.kind === 'refunded' && !reversed.has(id)),
    ...openRequests(entries),
  ];
  return Object.fromEntries(
    Object.entries(lines).map(([id, { quantity }]) => [
      id,
      quantity - sum(refunds.map(({ data }) => data.lines?.[id] ?? 0)),
    ]),
  );
}

type Priced = Pick<Order, 'lines' | 'discount' | 'taxIncluded'>;
type Pieces = Readonly<Record<string, number>>;

/** What the pieces cost, with their tax and without their part of the discount. */
export function piecesValue(order: Priced, pieces: Pieces): number {
  return sum(piecesTaxes(order, pieces).map(({ gross }) => gross));
}

/** The same by rate. */
export function piecesTaxes(
  { lines, discount, taxIncluded }: Priced,
  pieces: Pieces,
): readonly TaxShare[] {
  const amounts = discountedLines({ lines, ...(discount && { discount }) });
  const parts = Object.entries(pieces).map(([id, quantity]) => ({
    amount: Math.round(((amounts.get(id) ?? 0) * quantity) / (lines[id]?.quantity ?? 1)),
    rate: lines[id]?.taxRate ?? 0,
  }));
  return taxesOn(parts, { taxIncluded, taxRounding: 'total' });
}
