/** What an admin changes while customers look: through the Admin SDK, and put back afterwards. */
import { paths } from '@fireline/domain/paths';
import type { Product } from '@fireline/domain/schemas/product';
import type { Shop } from '@fireline/domain/schemas/settings';
import { dbOf, liveProject } from './admin.ts';

const db = () => dbOf(liveProject);

/** The id of the demo product with this name. */
export async function productId(name: string): Promise<string> {
  const { docs } = await db().collection(paths.products).where('name', '==', name).get();
  const [product] = docs;
  if (!product) throw new Error(`There is no product ${name}.`);
  return product.id;
}

export async function changeProduct(id: string, change: Partial<Product>): Promise<void> {
  await db().doc(paths.product(id)).update(change);
}

/** Runs `work` while the fields of the document at `path` are changed. */
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
