/** Further tax rates as form fields, all as typed. */
import type { Product } from '@fireline/domain/catalog/product';
import { limits } from '@fireline/domain/limits';
import { taxRateLine, taxRateSchema } from '@fireline/domain/money/tax-rate-input';
import { type TaxRate, taxRatesIn } from '@fireline/domain/money/tax-rates';
import { checkInput } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import { newId } from '#lib/list-edits.ts';
import type { Entry } from '#platform/live/state.ts';
import { numberOf, typedNumber } from '../typed-numbers.ts';

export interface RateRow {
  /** The rate's ID. */
  readonly key: string;
  readonly name: string;
  readonly rate: string;
}

export function toRateRows(lines: readonly string[]): readonly RateRow[] {
  return taxRatesIn(lines).map(({ id, name, rate }) => ({
    key: id,
    name,
    rate: typedNumber(rate),
  }));
}

export function newRateRow(): RateRow {
  return { key: newId(), name: '', rate: '' };
}

/** The stored form of `rows`, and what is wrong with them by path: `taxRates.0.rate`. */
export function checkRateRows(rows: readonly RateRow[]) {
  const names = rows.map(({ name }) => name.trim().toLowerCase());
  const checked = rows.map(({ key, name, rate }, index) => {
    const row = checkInput(taxRateSchema, { id: key, name, rate: numberOf(rate) });
    if (!row.ok || names.indexOf(names[index] ?? '') === index) return row;
    return { ok: false, fields: { name: texts.settings.rateKnown } } as const;
  });
  const wrong = checked.flatMap((row, index) =>
    row.ok
      ? []
      : Object.entries(row.fields).map(([field, message]) => [
          `taxRates.${index}.${field}`,
          message,
        ]),
  );
  const fields: Readonly<Record<string, string>> = Object.fromEntries(wrong);
  return { lines: checked.flatMap((row) => (row.ok ? [taxRateLine(row.value)] : [])), fields };
}

export const mostRates = limits.taxRates;

/** The rates to choose from: the valid ones of `rows`. */
export function ratesOf(rows: readonly RateRow[]): readonly TaxRate[] {
  return taxRatesIn(checkRateRows(rows).lines);
}

export function productsAt(
  { key }: RateRow,
  products: readonly Entry<Product>[],
): readonly Entry<Product>[] {
  return products.filter(({ data }) => data.taxRateId === key);
}
