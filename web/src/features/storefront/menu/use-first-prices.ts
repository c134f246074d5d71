import type { Product } from '@fireline/domain/catalog/product';
import { useRef } from 'react';
import type { Entry } from '#platform/live/state.ts';

/** What each product cost when this page first showed it, in minor units, by product id. */
export function useFirstPrices(products: readonly Entry<Product>[]): ReadonlyMap<string, number> {
  const prices = useRef(new Map<string, number>());
  for (const { id, data } of products) {
    if (!prices.current.has(id)) prices.current.set(id, data.price);
  }
  return prices.current;
}
