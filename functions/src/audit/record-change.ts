/** Records who changed a product or the shop's settings, and how: one audit entry per event. */

import { isDeepStrictEqual } from 'node:util';
import { type AuditEntry, auditSchema } from '@fireline/domain/inbox/notification';
import { paths } from '@fireline/domain/paths';
import { toPlain } from '@fireline/domain/plain';
import { day } from '@fireline/domain/time/durations';
import { type DocumentSnapshot, type Firestore, Timestamp } from 'firebase-admin/firestore';
import { tryCommit } from '../lib/conflicts.ts';
import { encode } from '../lib/encode.ts';

export interface RecordedChange {
  readonly type: Extract<AuditEntry['type'], 'product' | 'settings'>;
  readonly eventId: string;
  /** Milliseconds. */
  readonly at: number;
  readonly before: DocumentSnapshot;
  readonly after: DocumentSnapshot;
  /** Who made the change, if the event knows; a deleted document doesn't name a change. */
  readonly authId: string | undefined;
}

/** How long (ms) the author of a change is stored; the entry in the audit log stays. */
const changeKeptFor = 30 * day;

/**
 * Records a change. Fireline's own changes (`changeId: null`, stock taken by an order) and changes
 * to nothing but the `changeId` leave no entry.
 */
export async function recordChange(
  db: Firestore,
  { type, eventId, at, before, after, authId }: RecordedChange,
): Promise<{ readonly audit: 'recorded' | 'recorded-before' | 'not-needed' }> {
  const [was, is] = [valuesOf(before), valuesOf(after)];
  const author = await authorOf(db, was?.changeId, is?.changeId, at);
  if (is?.changeId === null || isDeepStrictEqual(unstamped(was), unstamped(is))) {
    return { audit: 'not-needed' };
  }
  const entry: AuditEntry = {
    type,
    target: after.id,
    by: author?.by ?? authId ?? 'unknown',
    ...(author?.person !== undefined && { person: author.person }),
    before: was,
    after: is,
    at,
  };
  const id = `${type}-${after.id}-${eventId.replaceAll('/', '_')}`;
  const isNew = await tryCommit(() =>
    db.doc(paths.auditEntry(id)).create(encode.document(auditSchema, entry)),
  );
  return { audit: isNew ? 'recorded' : 'recorded-before' };
}

/**
 * The author of the change that the document names. Null if it names none, or still the previous
 * one, as after a write that bypasses the rules. From here on, the record of the author expires
 * soon.
 */
async function authorOf(
  db: Firestore,
  was: unknown,
  is: unknown,
  at: number,
): Promise<{ readonly by: string; readonly person?: string } | null> {
  if (typeof is !== 'string' || is === was) return null;
  const change = await db.doc(paths.change(is)).get();
  if (change.exists && change.get('expiresAt') === undefined) {
    const expiresAt = Timestamp.fromMillis(at + changeKeptFor);
    await tryCommit(() => change.ref.update({ expiresAt }));
  }
  const by: unknown = change.get('by');
  const person: unknown = change.get('person');
  if (typeof by !== 'string') return null;
  return { by, ...(typeof person === 'string' && { person }) };
}

function valuesOf(snapshot: DocumentSnapshot): Readonly<Record<string, unknown>> | null {
  const values = toPlain(snapshot.data());
  return typeof values === 'object' && values !== null ? { ...values } : null;
}

function unstamped(values: Readonly<Record<string, unknown>> | null) {
  return values && { ...values, updatedAt: null, updatedBy: null, changeId: null };
}
