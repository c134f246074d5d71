import { allergenName } from '@fireline/domain/catalog/allergen-names';
import { type Allergen, allergens } from '@fireline/domain/catalog/product';
import { plainName } from './menu-columns.ts';

/**
 * By their names in the reader's language, or as stored; null if one isn't known. In the order of
 * `start`, if these are the same.
 */
export function allergensIn(
  names: readonly string[],
  start: readonly Allergen[],
): readonly Allergen[] | null {
  const wanted = names.map(plainName).filter((name) => name !== '');
  const found = allergens.filter((one) =>
    wanted.some((name) => name === one || name === plainName(allergenName(one))),
  );
  const known = found.flatMap((one) => [one, plainName(allergenName(one))]);
  if (!wanted.every((name) => known.includes(name))) return null;
  const isSame = found.length === start.length && found.every((one) => start.includes(one));
  return isSame ? start : found;
}
