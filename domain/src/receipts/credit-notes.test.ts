import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Payment, sumOf } from '../money/payment.ts';
import { sum } from '../money/tax.ts';
import type { Order } from '../order/schema.ts';
import { anOrder } from '../testing/plain.ts';
import { aLine } from '../testing/stored.ts';
import { missingCredits, partOf } from './credit-notes.ts';
import { creditDueOf, creditNotesOf } from './receipt.ts';

/** 2 × 4.50 at 7%, 1 × 3.50 at 19%, and a delivery for 2.00 that isn't taxed. */
const sold = anOrder({
  status: 'completed',
  lines: {
    '01': aLine({ quantity: 2, unitPrice: 450, taxRate: 7 }),
    '02': aLine({ quantity: 1, unitPrice: 350, taxRate: 19 }),
  },
  subtotal: 1250,
  deliveryFee: 200,
  tax: 115,
  taxIncluded: true,
  taxes: [
    { rate: 19, net: 294, tax: 56, gross: 350 },
    { rate: 7, net: 841, tax: 59, gross: 900 },
  ],
  total: 1450,
  receipt: { number: 7, at: 0, head: 'Shop', taxNumber: '' },
});

const by = { uid: 'admin-1', role: 'admin' } as const;

function entry(id: string, changes: Partial<Payment>): { id: string; data: Payment } {
  const money = { method: 'cash', amount: 0, tip: 0, received: null } as const;
  return { id, data: { kind: 'paid', ...money, by, at: 0, ...changes } };
}

const paid = (amount = 1450) => entry('paid', { amount });
const refund = (id: string, amount: number, changes: Partial<Payment> = {}) =>
  entry(id, { kind: 'refunded', amount, credited: amount, reason: 'Cold', ...changes });
const wrong = (id: string, of: ReturnType<typeof entry>) => {
  const { kind, amount, credited = 0 } = of.data;
  const names = { id: of.id, kind: kind === 'paid' ? 'paid' : 'refunded' } as const;
  return entry(id, { kind: 'reversed', amount, of: names, ...(credited > 0 && { credited }) });
};

/** `order` with its ledger, and the credit notes that it has got for it. */
function credited(order: Order, entries: readonly ReturnType<typeof entry>[]): Order {
  const payment = sumOf(
    entries.map(({ data }) => data),
    order.total ?? 0,
  );
  const before = { ...order, payment };
  const creditNotes = { ...order.creditNotes };
  for (const credit of missingCredits(before, entries)) {
    const number = 8 + Object.keys(creditNotes).length;
    creditNotes[number] = { ...credit, number, at: 0, head: 'Shop', taxNumber: '' };
  }
  return { ...before, creditNotes };
}

/** What its credit notes are about, and how much they take off; by the tax of each rate. */
const notes = (order: Order) =>
  creditNotesOf(order).map(({ entry: of, amount }) => [of, amount] as const);
const taxes = (order: Order) => creditNotesOf(order).map((note) => note.taxes);

describe('a credit note', () => {
  test('for an item has its tax', () => {
    const order = credited(sold, [paid(), refund('drink', 350, { lines: { '02': 1 } })]);
    expect(notes(order)).toEqual([['drink', -350]]);
    expect(taxes(order)).toEqual([[{ rate: 19, net: -294, tax: -56, gross: -350 }]]);
  });

  test('for an amount has its part of every rate, and of what isn’t taxed', () => {
    const order = credited(sold, [paid(), refund('a', 145)]);
    // 20 of the 145 are for the delivery.
    expect(taxes(order)).toEqual([
      [
        { rate: 19, net: -29, tax: -6, gross: -35 },
        { rate: 7, net: -84, tax: -6, gross: -90 },
      ],
    ]);
  });

  test('for a part of an item’s price is for an amount', () => {
    const order = credited(sold, [paid(), refund('half', 175, { lines: { '02': 1 } })]);
    expect(taxes(order)[0]).toHaveLength(2);
  });

  test('for the rest takes what is left of every rate', () => {
    const order = credited(sold, [
      paid(),
      refund('drink', 350, { lines: { '02': 1 } }),
      refund('some', 101),
      refund('rest', 999),
    ]);
    expect(notes(order)).toEqual([
      ['drink', -350],
      ['some', -101],
      ['rest', -999],
    ]);
    expect(left(order)).toEqual([
      { rate: 19, net: 0, tax: 0 },
      { rate: 7, net: 0, tax: 0 },
    ]);
  });

  test('isn’t for what was overpaid', () => {
    const twice = [paid(), entry('again', { amount: 1450 })];
    const back = refund('back', 1450, { credited: 0 });
    expect(notes(credited(sold, [...twice, back]))).toEqual([]);
    expect(notes(credited(sold, [...twice, back, refund('cold', 100)]))).toEqual([['cold', -100]]);
  });

  test('isn’t for a mistake, and is canceled if it was one', () => {
    const entries = [paid(), refund('a', 100)];
    const mistake = wrong('a_reversed', refund('a', 100));
    expect(notes(credited(sold, [...entries, mistake]))).toEqual([]);
    const order = credited(credited(sold, entries), [...entries, mistake]);
    expect(notes(order)).toEqual([
      ['a', -100],
      ['a_reversed', 100],
    ]);
    expect(sum(taxes(order).flatMap((all) => all?.map(({ tax }) => tax) ?? []))).toBe(0);
  });
});

describe('of an order that was paid in advance and canceled', () => {
  const receipt = { number: 7, at: 0, head: 'Shop', taxNumber: '' };
  const canceled = (amount: number): Order => ({
    ...sold,
    status: 'cancelled',
    receipt: { ...receipt, amount, taxes: partOf(sold.taxes, 1450, amount) },
  });

  test('all that is refunded is credited, whether or not the refund says so', () => {
    const back = refund('back', 1450, { credited: 0, method: 'online' });
    expect(notes(credited(canceled(1450), [paid(), back]))).toEqual([['back', -1450]]);
  });

  test('what stays with the shop isn’t', () => {
    const order = credited(canceled(1450), [paid(), refund('part', 1000)]);
    expect(notes(order)).toEqual([['part', -1000]]);
    expect(creditDueOf(order)).toBe(0);
  });

  test('what turns out not to have been paid is', () => {
    const deposit = paid(500);
    const order = credited(canceled(500), [deposit, wrong('paid_reversed', deposit)]);
    expect(notes(order)).toEqual([['paid_reversed', -500]]);
    expect(left(order)).toEqual([
      { rate: 19, net: 0, tax: 0 },
      { rate: 7, net: 0, tax: 0 },
    ]);
  });

  test('a payment that was corrected before isn’t', () => {
    const first = entry('first', { amount: 1450 });
    const ledger = [first, wrong('first_reversed', first), paid(), refund('back', 1450)];
    expect(notes(credited(canceled(1450), ledger))).toEqual([['back', -1450]]);
  });
});

/** What the receipt and its credit notes leave of each rate. */
function left(order: Order) {
  const all = order.receipt?.taxes ?? order.taxes;
  return all.map(({ rate, net, tax }) => {
    const shares = taxes(order).flatMap((one) => one?.filter((share) => share.rate === rate) ?? []);
    return {
      rate,
      net: net + sum(shares.map((share) => share.net)),
      tax: tax + sum(shares.map((share) => share.tax)),
    };
  });
}

test('however it is refunded and corrected, and whenever it is credited, it adds up', () => {
  const step = fc.record({
    amount: fc.integer({ min: 1, max: 1450 }),
    isWrong: fc.boolean(),
    isNoted: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), fc.boolean(), (steps, isSold) => {
      const ledger = [paid()];
      let order: Order = isSold
        ? sold
        : { ...sold, status: 'cancelled', receipt: { ...sold.receipt, amount: 1450 } as never };
      let back = 0;
      for (const [index, { amount, isWrong, isNoted }] of steps.entries()) {
        if (back + amount > 1450) continue;
        const given = refund(String(index), amount);
        ledger.push(given);
        if (isNoted) order = credited(order, ledger);
        if (isWrong) ledger.push(wrong(`${index}_reversed`, given));
        else back += amount;
      }
      order = credited(order, ledger);
      expect(sum(notes(order).map(([, amount = 0]) => amount))).toBe(-back || 0);
      for (const share of left(order)) {
        expect(share.net).toBeGreaterThanOrEqual(0);
        expect(share.tax).toBeGreaterThanOrEqual(0);
        if (back === 1450) expect(share).toMatchObject({ net: 0, tax: 0 });
      }
      expect(credited(order, ledger)).toEqual(order);
    }),
  );
});
