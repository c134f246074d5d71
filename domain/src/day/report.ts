/** Adds up a business day from its orders and payments, in whatever order they come. */

import { type PayChoice, payChoices } from '../money/order-payment.ts';
import { directionOf, dueOf, type Payment } from '../money/payment.ts';
import type { Order } from '../order/schema.ts';
import type { DayReport } from './closing.ts';

type ReportedOrder = Pick<
  Order,
  'total' | 'tax' | 'taxes' | 'deliveryFee' | 'rounding' | 'currency' | 'payment' | 'test'
>;

export class DayCount {
  readonly #currency: string;
  readonly #sums = { orders: 0, sales: 0, deliveryFees: 0, rounding: 0, tax: 0 };
  readonly #unpaid = { orders: 0, amount: 0 };
  readonly #taxes = new Map<number, { net: number; tax: number; gross: number }>();
  readonly #payments = new Map<PayChoice, { count: number; amount: number; tips: number }>();

  #unreadable = 0;

  constructor(currency: string) {
    this.#currency = currency;
  }

  /** A completed order; test orders aren't counted, nor are those in another currency. */
  addOrder(order: ReportedOrder): void {
    const { total = 0, tax = 0, taxes, deliveryFee = 0, rounding, currency, payment } = order;
    if (order.test || currency !== this.#currency) return;
    this.#sums.orders += 1;
    this.#sums.sales += total;
    this.#sums.deliveryFees += deliveryFee;
    this.#sums.rounding += rounding;
    this.#sums.tax += tax;
    for (const share of taxes) {
      const known = this.#taxes.get(share.rate) ?? { net: 0, tax: 0, gross: 0 };
      known.net += share.net;
      known.tax += share.tax;
      known.gross += share.gross;
      this.#taxes.set(share.rate, known);
    }
    const due = payment ? dueOf(payment, total) : 0;
    if (due > 0) {
      this.#unpaid.orders += 1;
      this.#unpaid.amount += due;
    }
  }

  /** Only money that the shop has counts, not what a bank has set aside; refunds are taken off. */
  addPayment(payment: Pick<Payment, 'kind' | 'method' | 'amount' | 'tip' | 'of'>): void {
    const { kind, method, amount, tip, of } = payment;
    const direction = directionOf(payment);
    if (direction === 0) return;
    const known = this.#payments.get(method) ?? { count: 0, amount: 0, tips: 0 };
    if (kind === 'paid' || of?.kind === 'paid') known.count += direction;
    known.amount += direction * amount;
    known.tips += direction * tip;
    this.#payments.set(method, known);
  }

  addUnreadable(): void {
    this.#unreadable += 1;
  }

  result(from: number, until: number): DayReport {
    const cash = this.#payments.get('cash') ?? { amount: 0, tips: 0 };
    return {
      from,
      until,
      currency: this.#currency,
      ...this.#sums,
      taxes: [...this.#taxes]
        .map(([rate, share]) => ({ rate, ...share }))
        .toSorted((one, other) => other.rate - one.rate),
      unpaid: { ...this.#unpaid },
      payments: payChoices.flatMap((method) => {
        const known = this.#payments.get(method);
        return known ? [{ method, ...known }] : [];
      }),
      unreadable: this.#unreadable,
      cash: cash.amount + cash.tips,
    };
  }
}
