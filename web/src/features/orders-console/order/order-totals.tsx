import { taxRows } from '@fireline/domain/money/tax-rows';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Price } from '#entities/product/price.tsx';

/** The order's totals; renders nothing before it is priced. */
export function OrderTotals({ order }: { order: Order }) {
  const { currency } = order;
  if (!currency) return null;
  const taxes = taxRows(order).map(({ label, amount }) => (
    <Sum key={label} label={label} amount={amount} currency={currency} />
  ));
  return (
    <dl className="mt-1 grid gap-1 border-line border-t pt-3">
      <Sum label={texts.console.sumSubtotal} amount={order.subtotal} currency={currency} />
      <Sum
        label={texts.payment.discount({ code: order.discountCode ?? '' })}
        amount={order.discount && -order.discount}
        currency={currency}
      />
      {!order.taxIncluded && taxes}
      <Sum
        label={texts.console.sumDelivery}
        amount={order.deliveryFee || undefined}
        currency={currency}
      />
      <Sum label={texts.order.serviceCharge} amount={order.serviceCharge} currency={currency} />
      <Sum label={texts.order.rounding} amount={order.rounding || undefined} currency={currency} />
      <Sum label={texts.console.sumTotal} amount={order.total} currency={currency} isTotal />
      {order.taxIncluded && taxes}
    </dl>
  );
}

/** A row of the totals; renders nothing without an amount. */
function Sum({
  label,
  amount,
  currency,
  isTotal = false,
}: {
  label: string;
  amount: number | undefined;
  currency: string;
  isTotal?: boolean;
}) {
  if (amount === undefined) return null;
  return (
    <div className={`flex justify-between ${isTotal ? 'font-semibold text-lg' : 'text-ink-muted'}`}>
      <dt>{label}</dt>
      <dd>
        <Price amount={amount} currency={currency} />
      </dd>
    </div>
  );
}
