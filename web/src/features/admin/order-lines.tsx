import { lineTotal } from '@fireline/domain/money';
import type { Order } from '@fireline/domain/schemas/order';
import { Check, TriangleAlert } from 'lucide-react';
import { Price } from '#ui/price.tsx';

/** What was ordered, line by line, and what it comes to. */
export function OrderLines({ order }: { order: Order }) {
  const { currency } = order;
  const lines = Object.entries(order.lines).sort(([a], [b]) => a.localeCompare(b));
  if (lines.length === 0) {
    return (
      <p className="text-ink-muted">
        {order.status === 'placed'
          ? 'The prices are being checked.'
          : 'It was never priced, so nothing was charged.'}
      </p>
    );
  }
  return (
    <>
      <ul className="grid gap-3">
        {lines.map(([lineId, line]) => (
          <li key={lineId} className="grid grid-cols-[auto_1fr_auto] gap-x-3">
            <span className="numeric font-semibold">{line.quantity} ×</span>
            <div className="min-w-0">
              <p className="break-words font-semibold">
                {line.name}
                {lineId in order.prepared && (
                  <span className="ml-2 inline-flex items-center gap-1 font-medium text-sm text-success">
                    <Check aria-hidden className="size-4" />
                    prepared
                  </span>
                )}
              </p>
              {line.choices.length > 0 && (
                <p className="text-ink-muted text-sm">
                  {line.choices.map(({ option, choice }) => `${option}: ${choice}`).join(' · ')}
                </p>
              )}
              {line.note !== '' && (
                <p className="mt-1 w-fit break-words rounded-md bg-warning-soft px-2 py-0.5 text-sm">
                  “{line.note}”
                </p>
              )}
              {line.allergens.length > 0 && (
                <p className="mt-0.5 flex items-start gap-1.5 text-ink-muted text-sm">
                  <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-warning" />
                  Contains {line.allergens.join(', ')}
                </p>
              )}
            </div>
            {currency && (
              <Price amount={lineTotal(line.unitPrice, line.quantity)} currency={currency} />
            )}
          </li>
        ))}
      </ul>
      {currency && (
        <dl className="mt-1 grid gap-1 border-line border-t pt-3">
          <Sum label="Subtotal" amount={order.subtotal} currency={currency} />
          <Sum label="Tax" amount={order.tax || undefined} currency={currency} />
          <Sum label="Delivery" amount={order.deliveryFee || undefined} currency={currency} />
          <Sum label="Total" amount={order.total} currency={currency} isTotal />
        </dl>
      )}
    </>
  );
}

/** A row of the totals; none where there is nothing to add. */
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
