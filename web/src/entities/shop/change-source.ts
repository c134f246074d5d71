/** The records of who changed what. Separate from the other sources: the menu doesn't need them. */

import { changesOfQuery } from '@fireline/domain/access/queries';
import { type AuditEntry, auditSchema } from '@fireline/domain/inbox/notification';
import type { QuerySource } from '#platform/firestore/source.ts';

/** The newest changes to one product or to the settings. */
export function changesOf(
  type: 'product' | 'settings',
  target: string,
  size: number,
): QuerySource<AuditEntry> {
  const spec = changesOfQuery(type, target, size);
  return { kind: 'query', key: JSON.stringify(spec), spec, schema: auditSchema };
}
