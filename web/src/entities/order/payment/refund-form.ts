/** What staff type about money that is refunded, and what it means. */
import { formatMoney } from '@fireline/domain/money/money';
import type { PayChoice } from '@fireline/domain/money/order-payment';
import { piecesValue } from '@fireline/domain/money/refund';
import { type RefundInput, refundInputSchema } from '@fireline/domain/money/refund-input';
import { amountText, parseMoney } from '@fireline/domain/money/typed-money';
import type { Order } from '@fireline/domain/order/schema';
import { type Checked, checkInput } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';

export interface RefundForm {
  readonly method: PayChoice;
  readonly amount: string;
  readonly reason: string;
  /** How many pieces of each line it is for; without any, it's for none in particular. */
  readonly lines: Readonly<Record<string, number>>;
}

export interface Refundable {
  readonly orderId: string;
  readonly refundId: string;
  readonly order: Pick<Order, 'lines' | 'taxIncluded'>;
  readonly currency: string;
  /** The most that can be refunded, in minor units. */
  readonly left: number;
  /** The most of it that the payment provider can refund; 0 if it wasn't paid online. */
  readonly leftOnline: number;
}

export function formFor(refundable: Refundable, method: PayChoice): RefundForm {
  const amount = amountText(mostOf(refundable, method), refundable.currency);
  return { method, amount, reason: '', lines: {} };
}

function mostOf({ left, leftOnline }: Refundable, method: PayChoice): number {
  return method === 'online' ? Math.min(left, leftOnline) : left;
}

/** The form with another quantity of a line, and what the pieces are worth as the amount. */
export function withPieces(
  form: RefundForm,
  refundable: Refundable,
  lineId: string,
  quantity: number,
): RefundForm {
  const { order, currency } = refundable;
  const left = mostOf(refundable, form.method);
  const lines = { ...form.lines, [lineId]: quantity };
  const value = piecesValue(order, chosen(lines));
  const amount = value === 0 ? left : Math.min(value, left);
  return { ...form, lines, amount: amountText(amount, currency) };
}

/** The refund that the form describes, or the errors by field. */
export function checkRefund(form: RefundForm, refundable: Refundable): Checked<RefundInput> {
  const { orderId, refundId, order, currency } = refundable;
  const left = mostOf(refundable, form.method);
  const lines = chosen(form.lines);
  const amount = parseMoney(form.amount, currency) ?? Number.NaN;
  const checked = checkInput(refundInputSchema, { ...form, orderId, refundId, amount, lines });
  const value = Object.keys(lines).length > 0 ? piecesValue(order, lines) : left;
  const most = formatMoney(Math.min(value, left), currency);
  if (!(amount > Math.min(value, left))) return checked;
  const tooMuch =
    value < left
      ? texts.payments.refundOverItems({ value: most })
      : texts.payments.refundTooMuch({ left: most });
  return { ok: false, fields: { ...(checked.ok ? {} : checked.fields), amount: tooMuch } };
}

function chosen(lines: RefundForm['lines']): Record<string, number> {
  return Object.fromEntries(Object.entries(lines).filter(([, quantity]) => quantity > 0));
}
