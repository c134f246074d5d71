/** Tax settings in words. */
import { standardRateId, taxRatesIn } from '@fireline/domain/money/tax-rates';
import { type TaxRounding, taxDefaults } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';

/** The form's value for an untaxed delivery fee. */
export const noDeliveryTax = 'none';

export function roundingName(rounding: TaxRounding = taxDefaults.taxRounding): string {
  return rounding === 'line' ? texts.settings.taxRoundingLine : texts.settings.taxRoundingTotal;
}

/** The rate of the delivery fee, from settings as recorded. */
export function deliveryTaxText({
  deliveryTaxRateId = null,
  taxRate = 0,
  taxRates = [],
}: {
  readonly deliveryTaxRateId?: string | null | undefined;
  readonly taxRate?: number | undefined;
  readonly taxRates?: readonly string[] | undefined;
}): string {
  if (deliveryTaxRateId === null) return texts.settings.deliveryTaxNone;
  const named = taxRatesIn(taxRates).find(({ id }) => id === deliveryTaxRateId);
  return named && deliveryTaxRateId !== standardRateId
    ? texts.settings.namedRate({ name: named.name, rate: named.rate })
    : texts.settings.standardRate({ rate: taxRate });
}

/** `Food 7%`. */
export function rateNames(lines: readonly string[]): readonly string[] {
  return taxRatesIn(lines).map(({ name, rate }) => texts.settings.namedRate({ name, rate }));
}
