/** Reading: a document as a domain value, with its last update time. */
import { FirelineError } from '@fireline/domain/errors';
import { parse } from '@fireline/domain/parse';
import { toPlain } from '@fireline/domain/plain';
import type { QuerySpec } from '@fireline/domain/query';
import type { DocumentSnapshot, Firestore, Query } from 'firebase-admin/firestore';
import { Timestamp } from 'firebase-admin/firestore';

/** A parsed document; `updateTime` makes a write conditional on no other write since. */
export interface Stored<Value> {
  readonly id: string;
  readonly value: Value;
  readonly updateTime: Timestamp;
}

type Schema<Value> = Parameters<typeof parse<Value>>[0];

/**
 * Parses a document that exists.
 * @throws FirelineError `invalid-input` that names the document and the first invalid field.
 */
export function readStored<Value>(
  schema: Schema<Value>,
  snapshot: DocumentSnapshot,
): Stored<Value> {
  const { updateTime } = snapshot;
  if (!snapshot.exists || updateTime === undefined) {
    throw new FirelineError('not-found', `${snapshot.ref.path} does not exist.`);
  }
  try {
    return { id: snapshot.id, value: parse(schema, toPlain(snapshot.data())), updateTime };
  } catch (error) {
    if (!(error instanceof FirelineError)) throw error;
    throw new FirelineError(error.code, `${snapshot.ref.path}: ${error.message}`, error.field);
  }
}

/** Like `readStored`, or null if the document doesn't exist. */
export function readIfStored<Value>(
  schema: Schema<Value>,
  snapshot: DocumentSnapshot | undefined,
): Stored<Value> | null {
  return snapshot?.exists ? readStored(schema, snapshot) : null;
}

/** Converts one of the domain's queries to an Admin SDK query. */
export function toQuery(db: Firestore, spec: QuerySpec): Query {
  const source: Query = spec.group
    ? db.collectionGroup(spec.collection)
    : db.collection(spec.collection);
  const filtered = spec.where.reduce(
    (query, [field, operator, value]) =>
      query.where(
        field,
        operator,
        typeof value === 'object' && value !== null && 'time' in value
          ? Timestamp.fromMillis(value.time)
          : value,
      ),
    source,
  );
  return spec.orderBy
    .reduce((query, [field, direction]) => query.orderBy(field, direction), filtered)
    .limit(spec.limit);
}

/** Whether `id` is a valid document ID: a client chose it, and it becomes part of a path. */
export function isDocumentId(id: string): boolean {
  return id !== '' && id !== '.' && id !== '..' && !id.includes('/') && !/^__.*__$/.test(id);
}
