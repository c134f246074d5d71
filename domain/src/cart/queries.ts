/** The query that finds carts by what is in them. */
import type { QuerySpec } from '../query.ts';
import { cartKey } from './columns.ts';

/** Carts to which the product was added after `since` (ms). */
export function cartsWithProductQuery(productId: string, since: number, size: number): QuerySpec {
  const added = `has.${cartKey(productId)}`;
  return {
    collection: 'carts',
    where: [[added, '>', since]],
    orderBy: [[added, 'asc']],
    limit: size,
  };
}
