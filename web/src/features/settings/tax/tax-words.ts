/** Tax settings in words. */
import { standardRateId, taxRatesIn } from '@fireline/domain/money/tax-rates';
import {
  type ServiceChargeFor,
  type TaxRounding,
  taxDefaults,
} from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';

/** The form's value for an untaxed fee. */
export const noTax = 'none';

export function roundingName(rounding: TaxRounding = taxDefaults.taxRounding): string {
  return rounding === 'line' ? texts.settings.taxRoundingLine : texts.settings.taxRoundingTotal;
}

export function serviceForName(type: ServiceChargeFor = taxDefaults.serviceChargeFor): string {
  return texts.settings.serviceForName({ type });
}

/** The rate of a fee, from settings as recorded. */
export function feeTaxText(
  rateId: string | null | undefined,
  {
    taxRate = 0,
    taxRates = [],
  }: {
    readonly taxRate?: number | undefined;
    readonly taxRates?: readonly string[] | undefined;
  },
): string {
  if (rateId === null || rateId === undefined) return texts.settings.deliveryTaxNone;
  const named = taxRatesIn(taxRates).find(({ id }) => id === rateId);
  return named && rateId !== standardRateId
    ? texts.settings.namedRate({ name: named.name, rate: named.rate })
    : texts.settings.standardRate({ rate: taxRate });
}

/** `Food 7%`. */
export function rateNames(lines: readonly string[]): readonly string[] {
  return taxRatesIn(lines).map(({ name, rate }) => texts.settings.namedRate({ name, rate }));
}
