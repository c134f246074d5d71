import type { Allergen } from '@fireline/domain/catalog/product';

/** The menu's filter and its result. */
export interface MenuFilter {
  text: string;
  onTextChange: (text: string) => void;
  /** The allergens that occur on the menu. */
  allergens: readonly Allergen[];
  without: readonly Allergen[];
  onWithoutChange: (without: readonly Allergen[]) => void;
  /** How many dishes were found, and how many are hidden because of allergens. */
  found: number;
  hidden: number;
  /** The shop's number, to ask about traces. */
  phone: string;
}
