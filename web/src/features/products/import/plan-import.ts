/** What importing a file would do to the menu. */
import { newProduct } from '@fireline/domain/catalog/new-product';
import type { Product, ProductInput } from '@fireline/domain/catalog/product';
import { limits } from '@fireline/domain/limits';
import { texts } from '@fireline/domain/texts/texts';
import type { ImportedDish } from '#entities/product/import-mutations.ts';
import type { Entry } from '#platform/live/state.ts';
import { changedFields } from '../product-form.ts';
import { type DishContext, type FileRow, plainName } from './menu-columns.ts';
import { type Mistake, readDish } from './read-dish.ts';
import type { MenuFile } from './read-menu-file.ts';

export const changes = ['new', 'changed', 'unchanged', 'wrong'] as const;
export type Change = (typeof changes)[number];

export interface PlannedDish {
  readonly row: number;
  /** The product's ID. */
  readonly id: string;
  readonly name: string;
  readonly change: Change;
  /** Null if there are mistakes. */
  readonly product: ProductInput | null;
  /** Null if it's new. */
  readonly stored: Product | null;
  readonly mistakes: readonly Mistake[];
}

type Products = readonly Pick<Entry<Product>, 'id' | 'data'>[];

/**
 * A row is about the product with its ID, otherwise with its name. The ID of a new one is made of
 * its name, so that a file that is imported again never adds a product twice.
 */
export function planImport(
  { rows, ids }: Pick<MenuFile, 'rows' | 'ids'>,
  products: Products,
  shop: DishContext['shop'],
): readonly PlannedDish[] {
  const last = Math.floor(Math.max(0, ...products.map(({ data }) => data.sort)));
  const earlier: PlannedDish[] = [];
  const categories = new Set(shop.categories);
  let added = 0;
  for (const row of rows) {
    const name = row.cells.name?.trim() ?? '';
    const stored = productOf(row, products);
    const id = stored?.id ?? newIdOf(row, ids);
    const start = stored?.data ?? newProduct(shop, last + 10 * (added + 1));
    const { product, mistakes } = readDish(row, start, { shop, ids });
    const wrong = [
      ...(mistakes ?? []),
      ...doubled(row, id, name, earlier),
      ...(product && !stored && products.length + added >= limits.listSize
        ? [{ column: null, message: texts.menuFile.menuFull({ most: limits.listSize }) }]
        : []),
      ...(product && isCategoryTooMany(product, categories) ? [tooManyCategories()] : []),
    ];
    if (product && wrong.length === 0) {
      categories.add(product.category);
      if (!stored) added += 1;
    }
    earlier.push({
      row: row.row,
      id,
      name: name === '' ? (stored?.data.name ?? '') : name,
      change: changeOf(product, stored?.data ?? null, wrong),
      product: wrong.length === 0 ? product : null,
      stored: stored?.data ?? null,
      mistakes: wrong,
    });
  }
  return earlier;
}

/** The categories that the shop doesn't have yet. */
export function newCategories(
  plan: readonly PlannedDish[],
  { categories }: Pick<DishContext['shop'], 'categories'>,
): readonly string[] {
  const named = toImport(plan).flatMap(({ product }) => (product ? [product.category] : []));
  return [...new Set(named)].filter((name) => !categories.includes(name));
}

export function toImport(plan: readonly PlannedDish[]): readonly PlannedDish[] {
  return plan.filter(({ change }) => change === 'new' || change === 'changed');
}

/** What is written: of a product that exists, only what differs. */
export function importedDishes(plan: readonly PlannedDish[]): readonly ImportedDish[] {
  return toImport(plan).flatMap(({ id, product, stored }): ImportedDish[] => {
    if (!product) return [];
    if (!stored) return [{ id, product }];
    const changed = changedFields(stored, product);
    const isCounted = changed.includes('stock') && product.stock !== null && stored.stock !== null;
    return [
      {
        id,
        fields: Object.fromEntries(changed.map((field) => [field, product[field]])),
        ...(isCounted && { step: (product.stock ?? 0) - (stored.stock ?? 0) }),
      },
    ];
  });
}

function productOf({ cells }: FileRow, products: Products): Products[number] | undefined {
  const id = cells.id?.trim() ?? '';
  const name = plainName(cells.name ?? '');
  return (
    products.find((product) => product.id === id) ??
    products.find(({ data }) => plainName(data.name) === name)
  );
}

function newIdOf({ cells }: FileRow, ids: ReadonlyMap<string, string>): string {
  const id = cells.id?.trim() ?? '';
  return usableId.test(id) ? id : (ids.get(plainName(cells.name ?? '')) ?? '');
}

/** Firestore accepts more, but not in every place where an ID is used. */
const usableId = /^[A-Za-z0-9_-]{1,60}$/;

function doubled(
  row: FileRow,
  id: string,
  name: string,
  earlier: readonly PlannedDish[],
): readonly Mistake[] {
  const wanted = plainName(name);
  const hasOwnId = (row.cells.id?.trim() ?? '') !== '';
  const namesake = hasOwnId
    ? undefined
    : earlier.find((other) => name !== '' && plainName(other.name) === wanted);
  if (namesake) {
    return [{ column: 'name', message: texts.menuFile.sameName({ row: namesake.row }) }];
  }
  const same = earlier.find((other) => id !== '' && other.id === id);
  if (!same) return [];
  const column = hasOwnId ? 'id' : 'name';
  return [{ column, message: texts.menuFile.sameProduct({ row: same.row }) }];
}

function isCategoryTooMany({ category }: ProductInput, known: ReadonlySet<string>): boolean {
  return !known.has(category) && known.size >= limits.namesOfShop;
}

function tooManyCategories(): Mistake {
  const { categoriesFull } = texts.menuFile;
  return { column: 'category', message: categoriesFull({ most: limits.namesOfShop }) };
}

function changeOf(
  product: ProductInput | null,
  stored: Product | null,
  wrong: readonly Mistake[],
): Change {
  if (!product || wrong.length > 0) return 'wrong';
  if (!stored) return 'new';
  return changedFields(stored, product).length > 0 ? 'changed' : 'unchanged';
}
