/** The first dishes, as they are typed: a name and a price each. */
import { newProduct } from '@fireline/domain/catalog/new-product';
import { productInputSchema } from '@fireline/domain/catalog/product';
import { limits } from '@fireline/domain/limits';
import { parseMoney } from '@fireline/domain/money/typed-money';
import { type Checked, checkInput } from '@fireline/domain/parse';
import { foldText } from '@fireline/domain/search/fold-text';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { dishesPerBatch, type ImportedDish } from '#entities/product/import-mutations.ts';
import { nextProductId } from '#entities/product/product-mutations.ts';

export interface DishRow {
  /** Of the product, so that a press that is repeated adds it once. */
  readonly id: string;
  readonly name: string;
  readonly price: string;
}

export interface DishesForm {
  /** Of all rows: one of the shop's, or a new one. */
  readonly category: string;
  readonly rows: readonly DishRow[];
}

/** As many as are written at once. */
export const mostRows = dishesPerBatch;

export function emptyRow(): DishRow {
  return { id: nextProductId(), name: '', price: '' };
}

export function emptyRows(category: string): DishesForm {
  return { category, rows: [emptyRow(), emptyRow(), emptyRow()] };
}

export function isTyped({ name, price }: DishRow): boolean {
  return `${name}${price}`.trim() !== '';
}

/** The products, which go below those with `lastSort`; rows without any text are left out. */
export function checkRows(
  { category, rows }: DishesForm,
  shop: Pick<Shop, 'categories' | 'stations' | 'currency'>,
  lastSort: number,
): Checked<readonly ImportedDish[]> {
  const dishes: ImportedDish[] = [];
  const fields: Record<string, string> = {};
  for (const [index, row] of rows.entries()) {
    if (!isTyped(row)) continue;
    const checked = checkInput(productInputSchema, {
      ...newProduct(shop, lastSort + 10 * (index + 1)),
      name: row.name,
      category: knownCategory(category, shop),
      price: parseMoney(row.price, shop.currency) ?? Number.NaN,
    });
    if (checked.ok) dishes.push({ id: row.id, product: checked.value });
    else {
      for (const [path, message] of Object.entries(checked.fields)) {
        fields[path === 'category' ? path : `rows.${index}.${path}`] = message;
      }
    }
  }
  const isNew = !shop.categories.includes(knownCategory(category, shop));
  if (isNew && shop.categories.length >= limits.namesOfShop) {
    fields.category ??= texts.menuFile.categoriesFull({ most: limits.namesOfShop });
  }
  if (!rows.some(isTyped)) fields['rows.0.name'] = texts.setUp.dishMissing;
  return Object.keys(fields).length > 0 ? { ok: false, fields } : { ok: true, value: dishes };
}

/** The shop's category that was meant, however it's written; otherwise as typed. */
function knownCategory(typed: string, { categories }: Pick<Shop, 'categories'>): string {
  const wanted = foldText(typed.trim());
  return categories.find((name) => foldText(name) === wanted) ?? typed.trim();
}
