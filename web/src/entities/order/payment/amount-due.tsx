import type { OrderPayment } from '@fireline/domain/money/order-payment';
import { dueOf, refundableOf } from '@fireline/domain/money/payment';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Price } from '#entities/product/price.tsx';

interface AmountDueProps {
  order: Pick<Order, 'payment' | 'online' | 'payBy' | 'total' | 'currency'>;
  /** What is known to be paid, if that is more recent than the order's own sum. */
  sum?: Order['payment'];
}

/** What is still to be paid, and how, or what was paid. Nothing if that isn't recorded. */
export function AmountDue({ order, sum = order.payment }: AmountDueProps) {
  const { online, payBy, total, currency } = order;
  if (sum === undefined || total === undefined || currency === undefined) return null;
  const due = dueOf(sum, total);
  return (
    <p className="flex flex-wrap items-baseline justify-between gap-x-4 rounded-control bg-neutral-soft px-3 py-2">
      <span>
        {online?.state === 'authorized'
          ? texts.payment.onlineState(online)
          : due > 0
            ? texts.payment.toPay({ method: payBy ?? 'any' })
            : paidText(sum)}
      </span>
      <Price
        amount={due > 0 ? due : refundableOf(sum) || sum.paid}
        currency={currency}
        className="font-semibold text-xl"
      />
    </p>
  );
}

/** With what is left of it beside, or all of it if nothing is. */
function paidText({ paid, refunded = 0 }: OrderPayment): string {
  if (refunded === 0) return texts.payment.paid;
  return refunded < paid ? texts.payment.keptAfterRefund : texts.payment.refunded;
}
