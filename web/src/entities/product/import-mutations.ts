/** The import of a menu: in batches, each of which can be sent again. */
import type { ProductInput } from '@fireline/domain/catalog/product';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { create, update } from '#platform/outbox/document-write.ts';
import { defineMutation } from '#platform/outbox/mutation.ts';

/** A new product, or what is changed of one; `step`: the difference to a counted stock. */
export type ImportedDish =
  | { readonly id: string; readonly product: ProductInput }
  | {
      readonly id: string;
      readonly fields: Readonly<Record<string, unknown>>;
      readonly step?: number;
    };

/** So few that rules can check a batch of products with ten options each. */
export const dishesPerBatch = 20;

const importBatch = defineMutation<{
  readonly uid: string;
  readonly dishes: readonly [ImportedDish, ...ImportedDish[]];
  /** What the shop's categories are from now on; null: as before. */
  readonly categories: readonly string[] | null;
}>({
  name: 'importProducts',
  signedBy: ({ uid }) => uid,
  target: ({ dishes: [first] }) => paths.product(first.id),
  write: ({ dishes, categories }, { arrayUnion, increment, serverTimestamp }) => [
    ...dishes.map((dish) => {
      const path = paths.product(dish.id);
      if ('product' in dish) return create({ ...dish.product, createdAt: serverTimestamp() }, path);
      const { fields, step } = dish;
      return update({ ...fields, ...(step !== undefined && { stock: increment(step) }) }, path);
    }),
    ...(categories ? [update({ categories: arrayUnion(...categories) }, paths.shop)] : []),
  ],
  label: ({ dishes }) => texts.office.importLabel({ count: dishes.length }),
  title: ({ dishes }) => texts.office.importNotSaved({ count: dishes.length }),
  explainRejection: () => texts.office.refusedProduct,
});

/**
 * Writes all of it, and adds `categories` to the shop's. Resolves to whether the server accepted
 * everything. All batches are queued at once, so that they survive a reload without a connection.
 */
export async function importProducts(
  dishes: readonly ImportedDish[],
  categories: readonly string[],
  uid: string,
): Promise<boolean> {
  const batches: Promise<boolean>[] = [];
  for (let at = 0; at < dishes.length; at += dishesPerBatch) {
    const [first, ...others] = dishes.slice(at, at + dishesPerBatch);
    if (!first) break;
    const added = at === 0 && categories.length > 0 ? categories : null;
    batches.push(importBatch({ uid, dishes: [first, ...others], categories: added }));
  }
  return (await Promise.all(batches)).every((isAccepted) => isAccepted);
}
