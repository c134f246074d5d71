/**
 * What a dish is, beside what it contains: `products/{productId}.labels`, stored as the names
 * below, separated by spaces.
 */
import { texts } from '../texts/texts.ts';

export const labels = [
  'vegan',
  'vegetarian',
  'halal',
  'kosher',
  'gluten-free',
  'lactose-free',
  'organic',
  'spicy',
] as const;
export type Label = (typeof labels)[number];

/** `firestore.rules` has the same pattern. */
export const labelsPattern = new RegExp(`^(?:(?:${labels.join('|')}) ?){0,8}$`);

/** In the order of the list. Whatever is vegan is vegetarian, too: a filter finds both. */
export function labelsText(chosen: readonly Label[]): string {
  const all = chosen.includes('vegan') ? [...chosen, 'vegetarian'] : chosen;
  return labels.filter((label) => all.includes(label)).join(' ');
}

export function labelsIn(stored: string): readonly Label[] {
  const words = stored.split(' ');
  return labels.filter((label) => words.includes(label));
}

/** The names of those that say something: vegan dishes needn't be called vegetarian. */
export function labelNames(stored: string): readonly string[] {
  const found = labelsIn(stored);
  return found.filter((label) => label !== 'vegetarian' || !found.includes('vegan')).map(labelName);
}

export function labelName(label: Label): string {
  const names: Readonly<Record<Label, string>> = {
    vegan: texts.dish.vegan,
    vegetarian: texts.dish.vegetarian,
    halal: texts.dish.halal,
    kosher: texts.dish.kosher,
    'gluten-free': texts.dish.glutenFree,
    'lactose-free': texts.dish.lactoseFree,
    organic: texts.dish.organic,
    spicy: texts.dish.spicy,
  };
  return names[label];
}
