import type { Product } from '@fireline/domain/catalog/product';
import { formatMoney } from '@fireline/domain/money/money';
import { standardRateId } from '@fireline/domain/money/tax-rates';
import {
  cashRoundings,
  serviceChargeFors,
  taxDefaults,
  taxRoundings,
} from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { ChevronDown, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { AppForm } from '#lib/form/use-app-form.ts';
import { removeAt } from '#lib/list-edits.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { IconButton } from '#ui/button/icon-button.tsx';
import { Checkbox } from '#ui/form/checkbox.tsx';
import { FieldError } from '#ui/form/field-error.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import type { SettingsForm } from '../settings-form.ts';
import { numberOf, typedNumber } from '../typed-numbers.ts';
import { mostRates, newRateRow, productsAt, type RateRow, ratesOf } from './rate-rows.ts';
import { noTax, roundingName, serviceForName } from './tax-words.ts';

interface TaxFieldsProps {
  form: AppForm<SettingsForm>;
  products: readonly Entry<Product>[];
}

/** Whether prices include tax; and, folded away, what only some shops need. */
export function TaxFields({ form, products }: TaxFieldsProps) {
  const [isOpen, setOpen] = useState(() => !startsSimple(form.values));
  const hasErrors = Object.keys(form.errors).some((path) => /^(taxRates|serviceCharge)/.test(path));
  return (
    <div className="grid gap-2">
      <Checkbox
        label={texts.settings.taxIncluded}
        description={texts.settings.taxIncludedHint}
        checked={form.values.taxIncluded}
        onCheckedChange={(taxIncluded) => form.change({ taxIncluded })}
      />
      <details
        open={isOpen || hasErrors}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        className="group"
      >
        <summary className="touch-target flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-control font-semibold [&::-webkit-details-marker]:hidden">
          <ChevronDown
            aria-hidden
            className="size-4.5 transition-transform group-open:rotate-180"
          />
          {texts.settings.moreTax}
        </summary>
        <div className="grid gap-4 pt-2">
          <Rates form={form} products={products} />
          <div className="grid gap-4 sm:grid-cols-3">
            <FeeTax form={form} field="deliveryTaxRateId" label={texts.settings.deliveryTax} />
            <SelectField
              {...form.bind('taxRounding')}
              label={texts.settings.taxRounding}
              required
              options={taxRoundings.map((value) => ({ value, label: roundingName(value) }))}
            />
            <SelectField
              {...form.bind('cashRounding')}
              label={texts.settings.cashRounding}
              required
              hint={texts.settings.cashRoundingHint}
              options={cashRoundings.map((step) => ({
                value: String(step),
                label: formatMoney(step, form.values.currency),
              }))}
            />
            <TextField
              {...form.bind('serviceCharge')}
              label={texts.settings.serviceCharge}
              required
              inputMode="decimal"
              autoComplete="off"
              suffix={texts.settings.percent}
              hint={texts.settings.serviceChargeHint}
            />
            {numberOf(form.values.serviceCharge) !== 0 && (
              <>
                <SelectField
                  {...form.bind('serviceChargeFor')}
                  label={texts.settings.serviceFor}
                  required
                  options={serviceChargeFors.map((value) => ({
                    value,
                    label: serviceForName(value),
                  }))}
                />
                <FeeTax form={form} field="serviceTaxRateId" label={texts.settings.serviceTax} />
              </>
            )}
          </div>
        </div>
      </details>
    </div>
  );
}

/** The rate that a fee is taxed at. */
function FeeTax({
  form,
  field,
  label,
}: Pick<TaxFieldsProps, 'form'> & {
  field: 'deliveryTaxRateId' | 'serviceTaxRateId';
  label: string;
}) {
  const { taxRate, taxRates } = form.values;
  return (
    <SelectField
      {...form.bind(field)}
      label={label}
      required
      options={[
        { value: noTax, label: texts.settings.deliveryTaxNone },
        {
          value: standardRateId,
          label: texts.settings.standardRate({ rate: numberOf(taxRate) || 0 }),
        },
        ...ratesOf(taxRates).map(({ id, name, rate }) => ({
          value: id,
          label: texts.settings.namedRate({ name, rate }),
        })),
      ]}
    />
  );
}

function Rates({ form, products }: TaxFieldsProps) {
  const { value: rows, onValueChange: onChange, error } = form.bind('taxRates');
  return (
    <div className="grid gap-3">
      <p className="text-ink-muted text-sm">{texts.settings.ratesText}</p>
      {rows.length > 0 && (
        <ul aria-label={texts.settings.ratesLabel} className="grid gap-2">
          {rows.map((row, index) => (
            <Rate
              key={row.key}
              form={form}
              row={row}
              index={index}
              uses={productsAt(row, products).length}
              onRemove={() => {
                onChange(removeAt(rows, index));
                if (form.values.deliveryTaxRateId === row.key) {
                  form.change({ deliveryTaxRateId: standardRateId });
                }
                if (form.values.serviceTaxRateId === row.key) {
                  form.change({ serviceTaxRateId: standardRateId });
                }
              }}
            />
          ))}
        </ul>
      )}
      <FieldError>{error}</FieldError>
      {rows.length < mostRates && (
        <Button
          icon={Plus}
          className="justify-self-start"
          onClick={() => onChange([...rows, newRateRow()])}
        >
          {texts.settings.rateAdd}
        </Button>
      )}
    </div>
  );
}

interface RateProps {
  form: AppForm<SettingsForm>;
  row: RateRow;
  index: number;
  /** How many products have it. */
  uses: number;
  onRemove: () => void;
}

function Rate({ form, row, index, uses, onRemove }: RateProps) {
  const number = texts.settings.rateNumber({ number: index + 1 });
  const name = row.name.trim() === '' ? number : row.name;
  return (
    <li>
      <fieldset className="flex items-start gap-2">
        <legend className="sr-only">{number}</legend>
        <TextField
          {...form.bind(`taxRates[${index}].name`)}
          label={texts.settings.rateName}
          className="min-w-0 flex-1"
          required
          maxLength={40}
          autoComplete="off"
        />
        <TextField
          {...form.bind(`taxRates[${index}].rate`)}
          label={texts.settings.ratePercent}
          className="w-28"
          required
          inputMode="decimal"
          autoComplete="off"
          suffix={texts.settings.percent}
        />
        <IconButton
          icon={Trash2}
          variant="danger"
          className="mt-7"
          label={
            uses > 0
              ? texts.settings.rateKept({ name, count: uses })
              : texts.settings.rateRemove({ name })
          }
          disabled={uses > 0}
          onClick={onRemove}
        />
      </fieldset>
    </li>
  );
}

/** Whether the shop has one tax rate, no service charge, and rounds nothing else. */
function startsSimple(form: SettingsForm): boolean {
  return (
    form.taxRates.length === 0 &&
    form.deliveryTaxRateId === noTax &&
    form.serviceCharge === typedNumber(taxDefaults.serviceCharge) &&
    form.taxRounding === taxDefaults.taxRounding &&
    form.cashRounding === String(taxDefaults.cashRounding)
  );
}
