import { limits } from './limits.ts';
import { paths } from './paths.ts';
import type { QuerySpec } from './queries.ts';

/** The products in the order of the menu; apart from `queries.ts`, which the menu need not load. */
export function menuQuery(): QuerySpec {
  return {
    collection: paths.products,
    where: [],
    orderBy: [['sort', 'asc']],
    limit: limits.listSize,
  };
}
