import { formatMoney } from '@fireline/domain/money/money';
import type { Totals } from '@fireline/domain/money/pricing';
import { tipFor } from '@fireline/domain/money/tips';
import { texts } from '@fireline/domain/texts/texts';
import type { AppForm } from '#lib/form/use-app-form.ts';
import { Card } from '#ui/card.tsx';
import { Segmented } from '#ui/form/segmented.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import type { CheckoutForm } from '../checkout-form.ts';

interface TipFieldsProps {
  form: AppForm<CheckoutForm>;
  /** In percent, at least one. */
  suggested: readonly number[];
  totals: Pick<Totals, 'total' | 'currency'>;
}

/** No tip, a suggested one, or an amount. */
export function TipFields({ form, suggested, totals: { total, currency } }: TipFieldsProps) {
  const { tip } = form.values;
  const options = [
    { value: 'none', label: texts.payment.tipNone },
    ...suggested.map((percent) => ({
      value: String(percent),
      label: texts.payment.tipPercent({
        percent,
        amount: formatMoney(tipFor(percent, total), currency),
      }),
    })),
    { value: 'own', label: texts.payment.tipOwn },
  ];
  const isKnown = options.some(({ value }) => value === tip);
  return (
    <Card className="grid gap-4">
      <h2 className="text-lg">{texts.payment.tipQuestion}</h2>
      <Segmented
        label={texts.payment.tipQuestion}
        value={isKnown ? tip : 'none'}
        onValueChange={(next) => form.change({ tip: next })}
        options={options}
      />
      {tip === 'own' && (
        <TextField
          {...form.bind('tipAmount')}
          label={texts.payment.tipAmount}
          required
          inputMode="decimal"
          autoComplete="off"
          className="sm:max-w-60"
          suffix={currency}
        />
      )}
    </Card>
  );
}
