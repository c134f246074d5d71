/** Payments that are taken at the counter and at the door. */

import { formatMoney } from '@fireline/domain/money/money';
import {
  type PaymentInput,
  paymentInputSchema,
  paymentSchema,
} from '@fireline/domain/money/payment';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import type { Actor } from '@fireline/domain/order/transitions';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import * as v from 'valibot';
import { doneAtOf } from '#entities/order/transitions/done-at.ts';
import { whyPersonRefused } from '#entities/order/transitions/missing-person.ts';
import type { Entry } from '#platform/live/state.ts';
import { create } from '#platform/outbox/document-write.ts';
import { defineMutation } from '#platform/outbox/mutation.ts';

const addPayment = defineMutation({
  name: 'addPayment',
  input: v.object({
    orderId: v.string(),
    paymentId: v.string(),
    currency: v.string(),
    by: paymentSchema.entries.by,
    doneAt: v.nullable(v.number()),
    payment: paymentInputSchema,
  }),
  target: ({ orderId, paymentId }) => paths.payment(orderId, paymentId),
  write: ({ by, doneAt, payment }, { encode, serverTimestamp }) =>
    create({
      kind: 'paid',
      ...payment,
      by,
      at: serverTimestamp(),
      ...(doneAt !== null && encode.changes(paymentSchema, { doneAt })),
    }),
  label: ({ orderId, currency, payment: { amount } }) =>
    texts.payments.unsent({ order: orderLabel(orderId), amount: formatMoney(amount, currency) }),
  title: ({ orderId }) => texts.payments.notSaved({ order: orderLabel(orderId) }),
  reportAt: ({ orderId }) => paths.order(orderId),
  explainRejection: async ({ by }) => (await whyPersonRefused(by)) ?? texts.payments.refused,
});

/**
 * Records what `by` has taken for an order. `before` is what was already known: the money, with
 * tips, and how many entries were corrected. A second press, which knows no more, is the same entry.
 */
export async function takePayment(
  { id: orderId, data: order }: Pick<Entry<Order>, 'id' | 'data'>,
  { uid, role, person }: Actor,
  payment: PaymentInput,
  before: { readonly money: number; readonly corrections: number },
): Promise<boolean> {
  return await addPayment({
    orderId,
    paymentId: `${uid}_${before.money}${before.corrections > 0 ? `_${before.corrections}` : ''}`,
    currency: order.currency ?? '',
    by: {
      uid,
      role: v.parse(paymentSchema.entries.by.entries.role, role),
      ...(person !== undefined && { person }),
    },
    doneAt: doneAtOf(order),
    payment,
  });
}
