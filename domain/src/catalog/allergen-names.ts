/** Allergens by name: stored data, and the rules, keep the words in `product.ts`. */
import { texts } from '../texts/texts.ts';

export function allergenName(stored: string): string {
  const names: Readonly<Record<string, string>> = texts.allergens;
  return names[stored] ?? stored;
}

/** `milk, nuts, soy`. */
export function allergenNames(stored: readonly string[]): string {
  return stored.map(allergenName).join(', ');
}
