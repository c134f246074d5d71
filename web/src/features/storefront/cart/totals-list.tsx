import type { Totals } from '@fireline/domain/money/pricing';
import { taxRows } from '@fireline/domain/money/tax-rows';
import { texts } from '@fireline/domain/texts/texts';
import { Price } from '#entities/product/price.tsx';

/** The cart's totals at current menu prices. The shop's verification decides. */
export function TotalsList({
  totals: {
    subtotal,
    discount = 0,
    deliveryFee,
    serviceCharge = 0,
    rounding,
    total,
    currency,
    ...rest
  },
  isDelivery,
  code = '',
}: {
  totals: Totals;
  isDelivery: boolean;
  /** The discount code. */
  code?: string | undefined;
}) {
  const taxes = taxRows(rest).map(({ label, amount }) => (
    <Row key={label} label={label} amount={amount} currency={currency} />
  ));
  return (
    <dl className="grid gap-1 text-sm">
      <Row label={texts.cart.subtotal} amount={subtotal} currency={currency} />
      {discount > 0 && (
        <Row label={texts.payment.discount({ code })} amount={-discount} currency={currency} />
      )}
      {!rest.taxIncluded && taxes}
      {isDelivery && <Row label={texts.cart.delivery} amount={deliveryFee} currency={currency} />}
      {serviceCharge > 0 && (
        <Row label={texts.order.serviceCharge} amount={serviceCharge} currency={currency} />
      )}
      {rounding !== 0 && <Row label={texts.order.rounding} amount={rounding} currency={currency} />}
      <div className="mt-1 flex justify-between gap-4 border-line border-t pt-2 font-bold text-base">
        <dt>{texts.cart.total}</dt>
        <dd>
          <Price amount={total} currency={currency} />
        </dd>
      </div>
      {rest.taxIncluded && taxes}
    </dl>
  );
}

function Row({ label, amount, currency }: { label: string; amount: number; currency: string }) {
  return (
    <div className="flex justify-between gap-4">
      <dt className="text-ink-muted">{label}</dt>
      <dd>
        <Price amount={amount} currency={currency} />
      </dd>
    </div>
  );
}
