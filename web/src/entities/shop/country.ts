import { countryOf } from '@fireline/domain/shop/country';
import { useShop } from './shop.ts';

/** The shop's country; null if it isn't known, or not yet. */
export function useCountry(): string | null {
  const shop = useShop();
  return shop && countryOf(shop);
}
