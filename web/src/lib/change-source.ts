/** The records of who changed what. Apart from the other sources: the menu does not need them. */

import { type AuditEntry, auditSchema } from '@fireline/domain/inbox/notification';
import { queries } from '@fireline/domain/queries';
import type { QuerySource } from './source.ts';

/** The newest changes of one thing. */
export function changesOf(
  type: 'product' | 'settings',
  target: string,
  size: number,
): QuerySource<AuditEntry> {
  const spec = queries.changesOf(type, target, size);
  return { kind: 'query', key: JSON.stringify(spec), spec, schema: auditSchema };
}
