/** What staff do to the menu. */
import { type ProductInput, productInputSchema } from '@fireline/domain/catalog/product';
import { parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import * as v from 'valibot';
import { groupBy } from '#lib/group-by.ts';
import { create, deleteDocument, merge, update } from '#platform/outbox/document-write.ts';
import { defineMutation } from '#platform/outbox/mutation.ts';
import { dishesPerBatch } from './import-mutations.ts';

interface OfProduct {
  readonly productId: string;
}

interface Signed {
  readonly uid: string;
}

const onProduct = {
  target: ({ productId }: OfProduct) => paths.product(productId),
  explainRejection: () => texts.office.refusedProduct,
} as const;

const signed = { signedBy: ({ uid }: Signed) => uid } as const;

/**
 * A new product's id, generated before the first attempt so that every retry creates the same
 * product.
 */
export function nextProductId(): string {
  return crypto.randomUUID();
}

export const createProduct = defineMutation({
  ...onProduct,
  ...signed,
  name: 'createProduct',
  input: v.object({ productId: v.string(), uid: v.string(), product: productInputSchema }),
  write: ({ product }, { serverTimestamp }) => create({ ...product, createdAt: serverTimestamp() }),
  label: ({ product }) => product.name,
  title: ({ product }) => texts.office.notSaved({ product: product.name }),
});

interface ProductChange extends OfProduct, Signed {
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** The difference to a counted stock. */
  readonly step?: number;
}

const writeProduct = defineMutation<ProductChange>({
  ...onProduct,
  ...signed,
  name: 'updateProduct',
  write: ({ fields, step }, { increment }) =>
    update({ ...fields, ...(step !== undefined && { stock: increment(step) }) }),
  label: ({ name }) => name,
  title: ({ name }) => texts.office.notSaved({ product: name }),
});

/**
 * Changes fields of a product, so that two people who edit different fields both keep their change.
 * For a counted stock, the difference from what was `seen` is sent, so that sales in the meantime
 * still count.
 * @throws FirelineError `invalid-input` with the field, before anything is written.
 */
export async function updateProduct(
  productId: string,
  input: ProductInput,
  changed: readonly (keyof ProductInput)[],
  uid: string,
  seen: Pick<ProductInput, 'stock'> = { stock: null },
): Promise<boolean> {
  const product = parse(productInputSchema, input);
  const isCounted = changed.includes('stock') && product.stock !== null && seen.stock !== null;
  return await writeProduct({
    productId,
    uid,
    name: product.name,
    fields: Object.fromEntries(changed.map((field) => [field, product[field]])),
    ...(isCounted && { step: (product.stock ?? 0) - (seen.stock ?? 0) }),
  });
}

/** Adds to the stock, or takes from it, however many are ordered in the meantime. */
export const changeStock = defineMutation<
  OfProduct & Signed & { readonly name: string; readonly step: number }
>({
  ...onProduct,
  ...signed,
  name: 'changeStock',
  write: ({ step }, { increment }) => update({ stock: increment(step) }),
  label: ({ name, step }) => texts.office[step > 0 ? 'stockMore' : 'stockLess']({ product: name }),
  title: ({ name }) => texts.office.stockNotChanged({ product: name }),
});

/** A part of a product, see `domain/src/catalog/sold-out.ts`. */
export interface SoldOutPart {
  readonly productId: string;
  readonly part: string;
}

/** Says that something is sold out or back, wherever it is on the menu: the kitchen may, too. */
export const sellOut = defineMutation<
  Signed & {
    readonly name: string;
    readonly parts: readonly [SoldOutPart, ...SoldOutPart[]];
    /** When (ms) it's back, 0 if someone has to put it back; null: it is back. */
    readonly until: number | null;
  }
>({
  ...signed,
  name: 'sellOut',
  target: ({ parts: [first] }) => paths.product(first.productId),
  write: ({ parts, until }, { deleteField }) =>
    [...groupBy(parts, ({ productId }) => productId)].map(([id, same]) =>
      merge(
        { out: Object.fromEntries(same.map(({ part }) => [part, until ?? deleteField()])) },
        paths.product(id),
      ),
    ),
  label: ({ name }) => name,
  title: ({ name }) => texts.office.notSaved({ product: name }),
  explainRejection: onProduct.explainRejection,
});

const serveBatch = defineMutation<
  Signed & {
    readonly ids: readonly [string, ...string[]];
    readonly served: string;
    readonly category: string;
  }
>({
  ...signed,
  name: 'serveDishes',
  target: ({ ids: [first] }) => paths.product(first),
  write: ({ ids, served }) => ids.map((id) => update({ served }, paths.product(id))),
  label: ({ category }) => category,
  title: ({ category }) => texts.office.notSaved({ product: category }),
  explainRejection: onProduct.explainRejection,
});

/** Gives dishes the hours of another one; `domain/src/catalog/served.ts`. */
export async function serveDishes(
  ids: readonly string[],
  { served, category }: Pick<ProductInput, 'served' | 'category'>,
  uid: string,
): Promise<void> {
  for (let at = 0; at < ids.length; at += dishesPerBatch) {
    const [first, ...others] = ids.slice(at, at + dishesPerBatch);
    if (first) await serveBatch({ uid, ids: [first, ...others], served, category });
  }
}

interface Position {
  readonly id: string;
  readonly sort: number;
}

/** Gives products new positions on the menu: one small write per moved product. */
export const moveProducts = defineMutation<
  Signed & { readonly positions: readonly [Position, ...Position[]] }
>({
  ...signed,
  name: 'moveProducts',
  target: ({ positions: [first] }) => paths.product(first.id),
  write: ({ positions }) => positions.map(({ id, sort }) => update({ sort }, paths.product(id))),
  label: () => texts.office.menuArrangement,
  title: () => texts.office.menuNotRearranged,
  explainRejection: onProduct.explainRejection,
});

/** Permanently deletes a product. */
export const deleteProduct = defineMutation<OfProduct & { readonly name: string }>({
  ...onProduct,
  name: 'deleteProduct',
  write: () => deleteDocument(),
  label: ({ name }) => texts.office.deleted({ product: name }),
  title: ({ name }) => texts.office.notDeleted({ product: name }),
});
