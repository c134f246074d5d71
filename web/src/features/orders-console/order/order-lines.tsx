import { allergenNames } from '@fireline/domain/catalog/allergen-names';
import { lineTotal } from '@fireline/domain/money/money';
import { chosenText } from '@fireline/domain/order/chosen-text';
import { sortedLines } from '@fireline/domain/order/lines';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Check, TriangleAlert } from 'lucide-react';
import { Price } from '#entities/product/price.tsx';
import { UserText } from '#ui/user-text.tsx';
import { OrderTotals } from './order-totals.tsx';

/** What was ordered, line by line, with totals. */
export function OrderLines({ order }: { order: Order }) {
  const { currency } = order;
  const lines = sortedLines(order);
  if (lines.length === 0) {
    return (
      <p className="text-ink-muted">
        {order.status === 'placed' ? texts.console.linesBeingChecked : texts.console.linesUnpriced}
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
                    {texts.console.linePrepared}
                  </span>
                )}
              </p>
              {line.choices.length > 0 && (
                <p className="text-ink-muted text-sm">
                  {chosenText(line.quantity, [
                    line.choices.map(({ option, choice }) => `${option}: ${choice}`).join(' · '),
                  ])}
                </p>
              )}
              {line.note !== '' && (
                <UserText
                  as="p"
                  className="mt-1 w-fit rounded-md bg-warning-soft px-2 py-0.5 text-sm"
                >
                  {texts.console.quoted({ text: line.note })}
                </UserText>
              )}
              {line.allergens.length > 0 && (
                <p className="mt-0.5 flex items-start gap-1.5 text-ink-muted text-sm">
                  <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-warning" />
                  {texts.console.lineContains({ allergens: allergenNames(line.allergens) })}
                </p>
              )}
            </div>
            {currency && (
              <Price amount={lineTotal(line.unitPrice, line.quantity)} currency={currency} />
            )}
          </li>
        ))}
      </ul>
      <OrderTotals order={order} />
    </>
  );
}
