import type { Order } from '../order/schema.ts';
import type { AllTexts } from '../texts/catalogs.ts';
import { texts } from '../texts/texts.ts';

/**
 * The tax of an order as rows below its prices: one per rate. With tax added at a single rate, or
 * in an order from before there were several, it's just “Tax”.
 */
export function taxRows(
  {
    tax = 0,
    taxIncluded,
    taxes,
  }: Partial<Pick<Order, 'tax'>> & {
    readonly taxIncluded: boolean;
    readonly taxes: readonly { readonly rate: number; readonly tax: number }[];
  },
  says: Pick<AllTexts['order'], 'tax' | 'taxAt' | 'taxIncluded'> = texts.order,
): readonly { readonly label: string; readonly amount: number }[] {
  const taxed = taxes.filter((share) => share.tax > 0);
  if (!taxIncluded && taxed.length < 2) return tax > 0 ? [{ label: says.tax, amount: tax }] : [];
  const words = taxIncluded ? says.taxIncluded : says.taxAt;
  return taxed.map((share) => ({ label: words({ rate: share.rate }), amount: share.tax }));
}
