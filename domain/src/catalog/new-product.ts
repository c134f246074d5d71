/** What a product starts with, until someone says more about it. */
import { standardRateId } from '../money/tax-rates.ts';
import type { Shop } from '../shop/settings.ts';
import type { ProductInput } from './product.ts';

/** In the shop's first category, from its first station, without a name or a price. */
export function newProduct(
  { categories, stations }: Pick<Shop, 'categories' | 'stations'>,
  sort: number,
): ProductInput {
  return {
    name: '',
    description: '',
    category: categories[0] ?? '',
    price: Number.NaN,
    taxRateId: standardRateId,
    image: '',
    station: stations[0] ?? '',
    prepMinutes: 5,
    available: true,
    stock: null,
    options: [],
    allergens: [],
    labels: '',
    served: '',
    sort,
  };
}
