/** Adds up a business day from its orders and payments, in whatever order they come. */

import { type PayChoice, payChoices } from '../money/order-payment.ts';
import { dueOf, type Payment } from '../money/payment.ts';
import type { Order } from '../order/schema.ts';
import type { DayReport } from './closing.ts';

type ReportedOrder = Pick<
  Order,
  | 'total'
  | 'tax'
  | 'taxes'
  | 'deliveryFee'
  | 'discount'
  | 'serviceCharge'
  | 'rounding'
  | 'currency'
  | 'payment'
  | 'test'
>;

type ReportedPayment = Pick<Payment, 'kind' | 'method' | 'amount' | 'tip' | 'of'>;

export class DayCount {
  readonly #currency: string;
  readonly #sums = {
    orders: 0,
    sales: 0,
    deliveryFees: 0,
    discounts: 0,
    serviceCharges: 0,
    rounding: 0,
    tax: 0,
  };
  readonly #unpaid = { orders: 0, amount: 0 };
  readonly #taxes = new Map<number, { net: number; tax: number; gross: number }>();
  readonly #payments = new Map<
    PayChoice,
    { count: number; amount: number; tips: number; refunded: number }
  >();

  #unreadable = 0;

  constructor(currency: string) {
    this.#currency = currency;
  }

  /** A completed order; test orders aren't counted, nor are those in another currency. */
  addOrder(order: ReportedOrder): void {
    const { total = 0, tax = 0, taxes, rounding, currency, payment } = order;
    if (order.test || currency !== this.#currency) return;
    this.#sums.orders += 1;
    this.#sums.sales += total;
    this.#sums.deliveryFees += order.deliveryFee ?? 0;
    this.#sums.serviceCharges += order.serviceCharge ?? 0;
    this.#sums.discounts += order.discount ?? 0;
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

  /** Only money that the shop has counts; a reversal takes off what the wrong entry added. */
  addPayment({ kind, method, amount, tip, of }: ReportedPayment): void {
    const sign = kind === 'reversed' ? -1 : 1;
    const what = kind === 'reversed' ? of?.kind : kind;
    if (what !== 'paid' && what !== 'refunded') return;
    const known = this.#payments.get(method) ?? { count: 0, amount: 0, tips: 0, refunded: 0 };
    if (what === 'paid') {
      known.count += sign;
      known.amount += sign * amount;
      known.tips += sign * tip;
    } else {
      known.refunded += sign * amount;
      known.tips -= sign * tip;
    }
    this.#payments.set(method, known);
  }

  addUnreadable(): void {
    this.#unreadable += 1;
  }

  result(from: number, until: number): DayReport {
    const cash = this.#payments.get('cash') ?? { amount: 0, tips: 0, refunded: 0 };
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
      cash: cash.amount + cash.tips - cash.refunded,
    };
  }
}
