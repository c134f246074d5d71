import { formatMoney } from '@fireline/domain/money/money';
import { texts } from '@fireline/domain/texts/texts';
import { classNames } from '#ui/class-names.ts';

interface PriceProps {
  /** Minor units. */
  amount: number;
  /** ISO 4217 code. */
  currency: string;
  /** The previous price, in minor units, struck through. */
  was?: number | undefined;
  /** Adds a plus sign, for the price of a choice. */
  signed?: boolean | undefined;
  className?: string | undefined;
}

export function Price({ amount, currency, was, signed = false, className }: PriceProps) {
  return (
    <span className={classNames('numeric whitespace-nowrap', className)}>
      {was !== undefined && was !== amount && (
        <s className="mr-1.5 font-normal text-ink-muted">
          <span className="sr-only">{texts.product.previousPrice}</span>
          {formatMoney(was, currency)}
        </s>
      )}
      {signed && amount > 0 && '+'}
      {formatMoney(amount, currency)}
    </span>
  );
}
