/**
 * The shop's tax rates: the standard one (`taxRate`), and up to five others that products refer to.
 * In `settings/shop`, each of the others is one line: rules have no loops, and can check a list of
 * lines but not one of maps.
 */
import type { Shop } from '../shop/settings.ts';

/** The ID of the standard rate. */
export const standardRateId = 'standard';

export interface TaxRate {
  readonly id: string;
  /** Percent. */
  readonly rate: number;
  readonly name: string;
}

/** The rates in lines such as `food 7 Food and drinks`: ID, percent, name. */
export function taxRatesIn(lines: readonly string[]): readonly TaxRate[] {
  return lines.map((line) => {
    const [id = '', rate, ...name] = line.split(' ');
    return { id, rate: Number(rate) || 0, name: name.join(' ') };
  });
}

/** The percent of the rate with `id`; a rate that no longer exists is the standard one. */
export function percentOf(id: string, shop: Pick<Shop, 'taxRate' | 'taxRates'>): number {
  return taxRatesIn(shop.taxRates).find((other) => other.id === id)?.rate ?? shop.taxRate;
}
