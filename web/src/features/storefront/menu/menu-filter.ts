import type { Label } from '@fireline/domain/catalog/labels';
import type { Allergen, Product } from '@fireline/domain/catalog/product';
import type { Entry } from '#platform/live/state.ts';

/** The menu's filter and its result. */
export interface MenuFilter {
  text: string;
  onTextChange: (text: string) => void;
  /** The allergens that occur on the menu. */
  allergens: readonly Allergen[];
  without: readonly Allergen[];
  onWithoutChange: (without: readonly Allergen[]) => void;
  /** What dishes must be. */
  only: readonly Label[];
  onOnlyChange: (only: readonly Label[]) => void;
  /** The menu, for the labels that occur on it. */
  entries: readonly Entry<Product>[];
  /** How many dishes were found, and how many are hidden because of allergens. */
  found: number;
  hidden: number;
  /** The shop's number, to ask about traces. */
  phone: string;
}
