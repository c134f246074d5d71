import type { Allergen } from '@fireline/domain/catalog/product';

/** What the menu is narrowed to, and what that leaves of it. */
export interface MenuFilter {
  text: string;
  onTextChange: (text: string) => void;
  /** The allergens that occur on the menu. */
  allergens: readonly Allergen[];
  without: readonly Allergen[];
  onWithoutChange: (without: readonly Allergen[]) => void;
  /** How many dishes are found, and how many are hidden for what they contain. */
  found: number;
  hidden: number;
  /** The shop's, to ask about traces. */
  phone: string;
}

export function dishes(count: number): string {
  return count === 1 ? '1 dish' : `${count} dishes`;
}
