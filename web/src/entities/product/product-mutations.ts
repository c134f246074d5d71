/** What an admin does to the menu. As with orders, no screen waits for a command. */

import { type ProductInput, productInputSchema } from '@fireline/domain/catalog/product';
import { FirelineError } from '@fireline/domain/errors';
import { parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { signedChange } from '#platform/firestore/signed-change.ts';
import { throughClient } from '#platform/firestore/through-client.ts';
import { unlessThere } from '#platform/firestore/unless-there.ts';
import type { WriteDetails } from '#platform/outbox/write-details.ts';
import { followWrite } from '#platform/outbox/write-log.ts';

/**
 * A new product's id, generated before the first attempt so that every retry creates the same
 * product.
 */
export function nextProductId(): string {
  return crypto.randomUUID();
}

/**
 * Creates a product. Resolves to whether the server accepted it; an existing product with this id
 * counts as accepted.
 * @throws FirelineError `invalid-input` with the field, before anything is written.
 */
export async function createProduct(
  productId: string,
  input: ProductInput,
  uid: string,
): Promise<boolean> {
  const product = parse(productInputSchema, input);
  const { doc, serverTimestamp } = await import('firebase/firestore');
  const path = paths.product(productId);
  const createdAt = serverTimestamp();
  const write = signedChange(uid, ({ db, batch, stamp }) =>
    batch.set(doc(db, path), { ...product, createdAt, ...stamp }),
  );
  // Nobody else knows the id: an existing document was created by this write.
  return await follow(
    productId,
    texts.office.notSaved({ product: product.name }),
    unlessThere(write, path, () => true),
    { label: product.name, fields: { createdAt } },
  );
}

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
  const { increment } = await import('firebase/firestore');
  const fields = {
    ...Object.fromEntries(changed.map((field) => [field, product[field]])),
    ...(isCounted && { stock: increment((product.stock ?? 0) - (seen.stock ?? 0)) }),
  };
  return await write(
    productId,
    texts.office.notSaved({ product: product.name }),
    product.name,
    fields,
    uid,
  );
}

/** One more or one less in stock, however many are ordered in the meantime. */
export async function changeStock(
  productId: string,
  name: string,
  step: number,
  uid: string,
): Promise<boolean> {
  const { increment } = await import('firebase/firestore');
  return await write(
    productId,
    texts.office.stockNotChanged({ product: name }),
    step > 0
      ? texts.office.stockMore({ product: name })
      : texts.office.stockLess({ product: name }),
    { stock: increment(step) },
    uid,
  );
}

/** Gives products new positions on the menu: one small write per moved product. */
export async function moveProducts(
  positions: readonly { readonly id: string; readonly sort: number }[],
  uid: string,
): Promise<boolean> {
  const [first] = positions;
  if (!first) return true;
  const { doc } = await import('firebase/firestore');
  const write = signedChange(uid, ({ db, batch, restamp }) => {
    for (const { id, sort } of positions) {
      batch.update(doc(db, paths.product(id)), { sort, ...restamp });
    }
  });
  return await follow(first.id, texts.office.menuNotRearranged, write, {
    label: texts.office.menuArrangement,
    fields: { sort: first.sort },
  });
}

/** Permanently deletes a product. */
export async function deleteProduct(productId: string, name: string): Promise<boolean> {
  const { deleteDoc, doc } = await import('firebase/firestore');
  const deletion = throughClient((db) => deleteDoc(doc(db, paths.product(productId))));
  return await follow(productId, texts.office.notDeleted({ product: name }), deletion, {
    label: texts.office.deleted({ product: name }),
    fields: 'deleted',
  });
}

async function write(
  productId: string,
  title: string,
  label: string,
  fields: object,
  uid: string,
): Promise<boolean> {
  const { doc } = await import('firebase/firestore');
  const update = signedChange(uid, ({ db, batch, restamp }) =>
    batch.update(doc(db, paths.product(productId)), { ...fields, ...restamp }),
  );
  return await follow(productId, title, update, { label, fields });
}

function follow(
  productId: string,
  title: string,
  write: Promise<unknown>,
  details: WriteDetails,
): Promise<boolean> {
  return followWrite(
    paths.product(productId),
    title,
    write,
    async () => new FirelineError('not-allowed', texts.office.refusedProduct),
    details,
  );
}
