/**
 * Credit notes: what was refunded of an order that has a receipt. One is about one entry of the
 * order's payments, so that none is given twice. Amounts in minor units.
 */

import { withoutDiscount } from '../money/discount.ts';
import type { Payment } from '../money/payment.ts';
import { type LedgerEntry, piecesTaxes, reversedIds } from '../money/refund.ts';
import { sum, type TaxShare } from '../money/tax.ts';
import type { Order } from '../order/schema.ts';
import { isUnsold } from '../order/status.ts';
import { creditDueOf, creditNotesOf } from './receipt.ts';

export interface Credit {
  readonly entry: string;
  /** Below zero: it takes this off. */
  readonly amount: number;
  readonly taxes: TaxShare[];
}

/**
 * The credit notes that an order with a receipt doesn't have yet, given its payments, oldest first.
 * What cancels one, because the refund was a mistake, comes first and has an amount above zero.
 */
export function missingCredits(order: Order, entries: readonly LedgerEntry[]): readonly Credit[] {
  const given = creditNotesOf(order);
  const credits: Credit[] = [];
  const has = (id: string) => [...given, ...credits].some(({ entry }) => entry === id);
  const add = (entry: string, amount: number, taxes: readonly TaxShare[]) =>
    credits.push({ entry, amount: -amount, taxes: taxes.map(negative) });
  for (const { id, data } of entries) {
    const wrong = data.of && given.find(({ entry }) => entry === data.of?.id);
    if (wrong && !has(id)) add(id, wrong.amount ?? 0, wrong.taxes ?? []);
  }
  const wrong = reversedIds(entries);
  const refunds = entries.filter(({ id, data }) => data.kind === 'refunded' && !wrong.has(id));
  // What turns out not to have been paid wasn't sold either, if the order is canceled.
  const mistakes = entries.filter(({ data }) => data.of?.kind === 'paid');
  for (const { id, data } of [...refunds, ...(isUnsold(order.status) ? mistakes : [])]) {
    if (has(id)) continue;
    const creditable = isUnsold(order.status) ? data.amount : (data.credited ?? 0);
    const due = creditDueOf(order) + sum(credits.map(({ amount }) => amount));
    const amount = Math.min(creditable, due);
    if (amount > 0) add(id, amount, taxesOfCredit(order, [...given, ...credits], data, amount));
  }
  return credits;
}

/** By rate: those of the items, if it's for items at their price, or else in proportion. */
function taxesOfCredit(
  order: Order,
  notes: readonly Partial<Credit>[],
  { lines = {} }: Pick<Payment, 'lines'>,
  amount: number,
): readonly TaxShare[] {
  const { amount: whole = order.total ?? 0, taxes = order.taxes } = order.receipt ?? {};
  const left = taxes.map((share) =>
    notes
      .flatMap((note) => note.taxes ?? [])
      .filter(({ rate }) => rate === share.rate)
      .reduce(added, share),
  );
  const ofItems = piecesTaxes(order, lines);
  const isForItems =
    sum(ofItems.map(({ gross }) => gross)) === amount &&
    ofItems.every((one) => left.some((has) => has.rate === one.rate && isWithin(one, has)));
  if (isForItems) return ofItems;
  return partOf(left, whole + sum(notes.map((note) => note.amount ?? 0)), amount);
}

/** The taxes of `amount`, as a part of `whole` with `taxes`. All of it has all of them. */
export function partOf(taxes: readonly TaxShare[], whole: number, amount: number): TaxShare[] {
  const grosses = taxes.map(({ gross }) => gross);
  // What isn't taxed bears its part, too.
  const left = withoutDiscount([...grosses, whole - sum(grosses)], amount);
  return taxes
    .map(({ rate, tax, gross: all }, index) => {
      const gross = all - (left[index] ?? 0);
      const part = all === 0 ? 0 : Math.round((tax * gross) / all);
      return { rate, net: gross - part, tax: part, gross };
    })
    .filter(({ gross }) => gross !== 0);
}

function isWithin(one: TaxShare, other: TaxShare): boolean {
  return one.net <= other.net && one.tax <= other.tax;
}

function added(one: TaxShare, other: TaxShare): TaxShare {
  const { rate } = one;
  return {
    rate,
    net: one.net + other.net,
    tax: one.tax + other.tax,
    gross: one.gross + other.gross,
  };
}

function negative({ rate, net, tax, gross }: TaxShare): TaxShare {
  return { rate, net: -net, tax: -tax, gross: -gross };
}
