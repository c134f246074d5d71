import { minorUnitDigits } from '@fireline/domain/money/currencies';
import { formatMoney } from '@fireline/domain/money/money';
import { regions } from '@fireline/domain/shop/regions';
import { dateText } from '@fireline/domain/texts/format';
import { localeFor } from '@fireline/domain/texts/locale';
import { spokenLanguage, texts } from '@fireline/domain/texts/texts';
import type { FieldBinding } from '#lib/form/use-app-form.ts';
import { SelectField } from '#ui/form/select-field.tsx';
import { regionName } from '../settings-words.ts';

/** The shop's country, with an example of what follows from it. */
export function RegionField({
  currency,
  hint,
  ...field
}: FieldBinding<string> & { currency: string; hint?: string }) {
  const codes = new Set([...regions, ...(field.value === '' ? [] : [field.value])]);
  const options = [...codes].map((value) => ({ value, label: regionName(value) }));
  return (
    <SelectField
      {...field}
      label={texts.settings.region}
      hint={hint ?? texts.settings.regionHint({ example: exampleIn(field.value, currency) })}
      options={[
        { value: '', label: regionName(null) },
        ...options.toSorted((one, other) => one.label.localeCompare(other.label)),
      ]}
    />
  );
}

/** A Saturday in November. */
const example = Date.UTC(2026, 10, 28, 19, 15);

/** `7:15 PM, Sat, Nov 28, $1,234.50`, to this reader. */
function exampleIn(region: string, currency: string): string {
  const locale = localeFor(spokenLanguage(), region);
  const day = dateText(example, 'day', 'UTC', locale);
  const time = dateText(example, 'clock', 'UTC', locale);
  const amount = Math.round(1234.5 * 10 ** minorUnitDigits(currency));
  return [day, time, formatMoney(amount, currency, locale)].join(' · ');
}
