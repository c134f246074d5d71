/** Documents as the app knows them: plain values that fit their schema. */
import { toPlain } from '@fireline/domain/plain';
import type { DocumentData, DocumentSnapshot, QueryDocumentSnapshot } from 'firebase/firestore';
import { type GenericSchema, safeParse } from 'valibot';
import type { Entry, LiveList } from '#platform/live/state.ts';

/** A query's result: the entries that fit the schema, and the ids of the documents that don't. */
export function toList<Value>(
  docs: readonly QueryDocumentSnapshot[],
  schema: GenericSchema<unknown, Value>,
): LiveList<Value> {
  const read = docs.map((snapshot) => ({ id: snapshot.id, entry: toEntry(snapshot, schema) }));
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    invalidIds: read.flatMap(({ id, entry }) => (entry ? [] : id)),
  };
}

/** Null if it doesn't fit its schema. */
export function toEntry<Value>(
  snapshot: DocumentSnapshot<DocumentData> | QueryDocumentSnapshot,
  schema: GenericSchema<unknown, Value>,
): Entry<Value> | null {
  // A server timestamp shows as the device's own time until the server has set it.
  const result = safeParse(schema, toPlain(snapshot.data({ serverTimestamps: 'estimate' })));
  if (!result.success) {
    console.error(`${snapshot.ref.path} does not fit its schema.`, result.issues);
    return null;
  }
  return {
    id: snapshot.id,
    data: result.output,
    hasPendingWrites: snapshot.metadata.hasPendingWrites,
  };
}
