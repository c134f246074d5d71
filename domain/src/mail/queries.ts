/** Queries for the mails that were written. */
import { paths } from '../paths.ts';
import type { QuerySpec } from '../query.ts';

/** The mails that were written last. */
export function outboxQuery(size: number): QuerySpec {
  return {
    collection: paths.mails,
    where: [],
    orderBy: [['createdAt', 'desc']],
    limit: size,
  };
}
