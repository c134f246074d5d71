/** Who changed a product or the shop's settings, and how: one entry for each event. */
import { isDeepStrictEqual } from 'node:util';
import { paths } from '@fireline/domain/paths';
import { toPlain } from '@fireline/domain/plain';
import type { AuditEntry } from '@fireline/domain/schemas/records';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { commits } from '../lib/conflicts.ts';
import { auditToFirestore, pastTime } from '../lib/to-firestore.ts';

export interface RecordedChange {
  readonly type: Extract<AuditEntry['type'], 'product' | 'settings'>;
  readonly eventId: string;
  /** Milliseconds. */
  readonly at: number;
  readonly before: DocumentSnapshot;
  readonly after: DocumentSnapshot;
  /** Who made the change, where the event says so; a deleted document cannot. */
  readonly authId: string | undefined;
}

/**
 * Records a change. Fireline's own (`updatedBy: 'system'`: stock that an order took) and those
 * that change nothing but the stamp leave no entry.
 */
export async function recordChange(
  db: Firestore,
  { type, eventId, at, before, after, authId }: RecordedChange,
): Promise<{ readonly audit: 'recorded' | 'recorded-before' | 'not-needed' }> {
  const [was, is] = [valuesOf(before), valuesOf(after)];
  const by = is === null ? authId : is.updatedBy;
  if (by === 'system' || isDeepStrictEqual(unstamped(was), unstamped(is))) {
    return { audit: 'not-needed' };
  }
  const entry: AuditEntry = {
    type,
    target: after.id,
    by: typeof by === 'string' ? by : (authId ?? 'unknown'),
    before: was,
    after: is,
    at,
  };
  const id = `${type}-${after.id}-${eventId.replaceAll('/', '_')}`;
  const isNew = await commits(() =>
    db.doc(paths.auditEntry(id)).create(auditToFirestore(entry, pastTime)),
  );
  return { audit: isNew ? 'recorded' : 'recorded-before' };
}

function valuesOf(snapshot: DocumentSnapshot): Readonly<Record<string, unknown>> | null {
  const values = toPlain(snapshot.data());
  return typeof values === 'object' && values !== null ? { ...values } : null;
}

function unstamped(values: Readonly<Record<string, unknown>> | null) {
  return values && { ...values, updatedAt: null, updatedBy: null };
}
