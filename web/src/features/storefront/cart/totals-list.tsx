import type { Totals } from '@fireline/domain/money/pricing';
import { texts } from '@fireline/domain/texts/texts';
import { Price } from '#entities/product/price.tsx';

/** The cart's totals at current menu prices. The shop's verification decides. */
export function TotalsList({
  totals: { subtotal, tax, deliveryFee, total, currency },
  isDelivery,
}: {
  totals: Totals;
  isDelivery: boolean;
}) {
  return (
    <dl className="grid gap-1 text-sm">
      <Row label={texts.cart.subtotal} amount={subtotal} currency={currency} />
      {tax > 0 && <Row label={texts.cart.tax} amount={tax} currency={currency} />}
      {isDelivery && <Row label={texts.cart.delivery} amount={deliveryFee} currency={currency} />}
      <div className="mt-1 flex justify-between gap-4 border-line border-t pt-2 font-bold text-base">
        <dt>{texts.cart.total}</dt>
        <dd>
          <Price amount={total} currency={currency} />
        </dd>
      </div>
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
