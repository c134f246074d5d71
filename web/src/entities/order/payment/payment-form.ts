/** What staff type about a payment, and what it means. */
import { formatMoney } from '@fireline/domain/money/money';
import type { PaymentMethod } from '@fireline/domain/money/order-payment';
import { type PaymentInput, paymentInputSchema } from '@fireline/domain/money/payment';
import { amountText, parseMoney, parseOptionalMoney } from '@fireline/domain/money/typed-money';
import { type Checked, checkInput } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';

export interface PaymentForm {
  readonly method: PaymentMethod;
  readonly amount: string;
  /** Empty: none. */
  readonly tip: string;
  /** Empty: exactly what it costs. */
  readonly received: string;
}

/** Something that is still to be paid, in minor units. */
export interface Due {
  readonly due: number;
  readonly currency: string;
}

export function formFor({ due, currency }: Due, method: PaymentMethod): PaymentForm {
  return { method, amount: amountText(due, currency), tip: '', received: '' };
}

/** The payment that the form describes, or the errors by field. */
export function checkPayment(form: PaymentForm, { due, currency }: Due): Checked<PaymentInput> {
  const amount = parseMoney(form.amount, currency);
  const checked = checkInput(paymentInputSchema, {
    method: form.method,
    amount,
    tip: parseOptionalMoney(form.tip, currency) ?? 0,
    received: form.method === 'cash' ? parseOptionalMoney(form.received, currency) : null,
  });
  if (amount === null || amount <= due) return checked;
  const tooMuch = texts.inputs.tooMuch({ due: formatMoney(due, currency) });
  return { ok: false, fields: { ...(checked.ok ? {} : checked.fields), amount: tooMuch } };
}

/** What is refunded, if that is known. */
export function changeOf(form: PaymentForm, due: Due): number | null {
  const checked = checkPayment(form, due);
  if (!checked.ok || checked.value.received === null) return null;
  const { received, amount, tip } = checked.value;
  return received - amount - tip;
}
