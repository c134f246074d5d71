import { formatMoney } from '@fireline/domain/money/money';
import { texts } from '@fireline/domain/texts/texts';
import type { DeliveryTerms } from '@fireline/domain/zones/delivers-to';
import { termsText } from '@fireline/domain/zones/delivery-words';
import { Bike } from 'lucide-react';

interface TermsNoteProps {
  terms: DeliveryTerms;
  currency: string;
  /** Of the goods so far. */
  subtotal: number;
}

/** What a delivery to the address costs, and from which amount on it's free. */
export function TermsNote({ terms, currency, subtotal }: TermsNoteProps) {
  const { deliveryFee, freeFrom, minimum } = terms;
  const missing = freeFrom === null || deliveryFee === 0 ? 0 : freeFrom - subtotal;
  return (
    <p
      role="status"
      className="flex items-start gap-2 rounded-control bg-surface-sunken px-3 py-2.5 text-sm"
    >
      <Bike aria-hidden className="mt-0.5 size-4 shrink-0 text-accent-ink" />
      <span>
        <span className="numeric font-semibold">{termsText(terms, currency)}</span>
        {missing > 0 && subtotal > 0 && subtotal >= minimum && (
          <span className="numeric block">
            {texts.zones.toFree({ amount: formatMoney(missing, currency) })}
          </span>
        )}
      </span>
    </p>
  );
}
