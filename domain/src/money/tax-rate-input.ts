import * as v from 'valibot';
import { line, percentage } from '../fields.ts';
import type { TaxRate } from './tax-rates.ts';

/** A further tax rate as an admin enters it: percent, to a ten-thousandth. */
export const taxRateSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,20}$/)),
  name: line(40),
  rate: v.pipe(
    percentage,
    v.transform((rate) => Math.round(rate * 10_000) / 10_000),
  ),
});

/** The rate as `taxRatesIn` reads it. */
export function taxRateLine({ id, rate, name }: TaxRate): string {
  return `${id} ${rate} ${name}`;
}
