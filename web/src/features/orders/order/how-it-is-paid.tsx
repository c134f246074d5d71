import { dueOf } from '@fireline/domain/money/payment';
import type { Order } from '@fireline/domain/order/schema';
import { isUnsold } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import { PaymentBadge } from '#entities/order/payment/payment-badge.tsx';
import { Price } from '#entities/product/price.tsx';

/** Whether it's paid; until then, how and how much. Nothing if the shop doesn't say. */
export function HowItIsPaid({ order }: { order: Order }) {
  const { payment, online, total, currency, status } = order;
  if (payment === undefined || total === undefined || currency === undefined) return null;
  const isOver = isUnsold(status);
  if (payment.state === 'due' && isOver && online?.state !== 'released') return null;
  const { refunded = 0 } = payment;
  const due = dueOf(payment, total);
  // Until it's captured, what the customer has added.
  const tip =
    payment.tips || (online && payment.paid === 0 && online.state !== 'released' && order.tip) || 0;
  return (
    <div role="status" className="grid gap-1 border-line border-t pt-3">
      <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <PaymentBadge order={order} />
        {payment.paid > 0 && <Price amount={payment.paid} currency={currency} />}
      </p>
      {refunded > 0 && refunded < payment.paid && (
        <p className="flex justify-between text-sm">
          <span>{texts.payment.refunded}</span>
          <span>
            −<Price amount={refunded} currency={currency} />
          </span>
        </p>
      )}
      {tip > 0 && (
        <p className="flex justify-between text-ink-muted text-sm">
          <span>{texts.payment.tip}</span>
          <Price amount={tip} currency={currency} />
        </p>
      )}
      {payment.state === 'partly' && (
        <p className="flex justify-between font-bold">
          <span>{texts.payment.toPay({ method: 'any' })}</span>
          <Price amount={due} currency={currency} />
        </p>
      )}
      {due > 0 && online && status !== 'placed' && (
        <p className="text-ink-muted text-sm">
          {texts.payment.onlineText({ state: online.state })}
        </p>
      )}
      {due > 0 && online === undefined && status !== 'completed' && (
        <p className="text-ink-muted text-sm">
          {texts.payment.payAt({ type: order.fulfilment.type, method: order.payBy ?? 'any' })}
        </p>
      )}
    </div>
  );
}
