import { paths } from '../paths.ts';
import type { QuerySpec } from '../query.ts';

/** The most recently written emails. */
export function mailLogQuery(size: number): QuerySpec {
  return {
    collection: paths.mails,
    where: [],
    orderBy: [['createdAt', 'desc']],
    limit: size,
  };
}
