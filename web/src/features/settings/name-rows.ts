/**
 * Names that products refer to: categories and stations. A row remembers its stored name, so that a
 * new name is applied to all its products in the same write.
 */
import type { Product } from '@fireline/domain/catalog/product';
import type { Relabelled } from '#entities/shop/shop-mutations.ts';
import type { Entry } from '#platform/live/state.ts';

export interface NameRow {
  readonly key: string;
  /** The stored name; null for a new row. */
  readonly was: string | null;
  readonly name: string;
}

export type LabelField = 'category' | 'station';

export function toRows(names: readonly string[]): readonly NameRow[] {
  return names.map((name) => ({ key: name, was: name, name }));
}

/** The products that refer to the row's stored name. */
export function productsOf(
  row: NameRow,
  field: LabelField,
  products: readonly Entry<Product>[],
): readonly Entry<Product>[] {
  return row.was === null ? [] : products.filter(({ data }) => data[field] === row.was);
}

/** Names that products refer to but no row has, because the category or station is gone. */
export function unlistedNames(
  rows: readonly NameRow[],
  field: LabelField,
  products: readonly Entry<Product>[],
): readonly string[] {
  const known = new Set(rows.flatMap(({ was, name }) => [was, name.trim()]));
  return [...new Set(products.map(({ data }) => data[field]))].filter((name) => !known.has(name));
}

/** The product changes that follow from renamed rows. */
export function relabelled(
  rows: { readonly category: readonly NameRow[]; readonly station: readonly NameRow[] },
  products: readonly Entry<Product>[],
): readonly Relabelled[] {
  const categories = newNames(rows.category);
  const stations = newNames(rows.station);
  return products.flatMap(({ id, data }) => {
    const category = categories.get(data.category);
    const station = stations.get(data.station);
    if (category === undefined && station === undefined) return [];
    return {
      productId: id,
      fields: {
        ...(category !== undefined && { category }),
        ...(station !== undefined && { station }),
      },
    };
  });
}

function newNames(rows: readonly NameRow[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ was, name }) =>
      was !== null && was !== name.trim() ? [[was, name.trim()]] : [],
    ),
  );
}
