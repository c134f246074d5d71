/**
 * Changes that an admin makes while customers watch: through the Admin SDK, and reverted
 * afterwards.
 */

import type { Product } from '@fireline/domain/catalog/product';
import { paths } from '@fireline/domain/paths';
import type { Shop } from '@fireline/domain/shop/settings';
import { aProduct } from '@fireline/domain/testing/stored';
import { dbOf, liveProject } from './admin.ts';
import { afterwards } from './afterwards.ts';

const db = () => dbOf(liveProject);

/** The ID of the demo product with this name. */
export async function productId(name: string): Promise<string> {
  const { docs } = await db().collection(paths.products).where('name', '==', name).get();
  const [product] = docs;
  if (!product) throw new Error(`There is no product ${name}.`);
  return product.id;
}

export async function changeProduct(id: string, change: Partial<Product>): Promise<void> {
  await db().doc(paths.product(id)).update(change);
}

/** Runs `work` while the document at `path` has the changed fields. */
async function during(path: string, change: object, work: () => Promise<void>): Promise<void> {
  const ref = db().doc(path);
  const before = (await ref.get()).data() ?? {};
  await ref.update({ ...change });
  try {
    await work();
  } finally {
    await ref.update(Object.fromEntries(Object.keys(change).map((key) => [key, before[key]])));
  }
}

export function withProduct(
  id: string,
  change: Partial<Product>,
  work: () => Promise<void>,
): Promise<void> {
  return during(paths.product(id), change, work);
}

export function withShop(change: Partial<Shop>, work: () => Promise<void>): Promise<void> {
  return during(paths.shop, change, work);
}

export interface OwnProduct {
  readonly id: string;
  readonly name: string;
}

/** A product for this story, on the menu for its duration. Its name is unique. */
export async function addProduct(
  overrides: Partial<ReturnType<typeof aProduct>> = {},
): Promise<OwnProduct> {
  const ref = db().collection(paths.products).doc();
  const name = overrides.name ?? `Bun ${ref.id.slice(0, 6)}`;
  await ref.set(
    aProduct({ category: 'Bakery', station: 'bakery', options: [], sort: 900, ...overrides, name }),
  );
  afterwards(() => ref.delete());
  return { id: ref.id, name };
}
