/**
 * How to recognize a write on the server, kept as plain JSON: after a reload, no promise is left to
 * report whether the server accepted it.
 */
import { toPlain } from '@fireline/domain/plain';
import * as v from 'valibot';
import type { DocumentWrite } from './document-write.ts';

export const traceSchema = v.object({
  /** Paths of fields and the values they must have. */
  is: v.record(v.string(), v.unknown()),
  /** Paths of fields that must exist, such as times that the server sets. */
  there: v.array(v.string()),
  /** Paths of fields that must not exist. */
  gone: v.array(v.string()),
  /** The document itself must not exist. */
  isDeleted: v.boolean(),
  /** The document must exist, whatever is in it. */
  exists: v.optional(v.boolean(), false),
});

export type WriteTrace = v.InferOutput<typeof traceSchema>;

const nothing: WriteTrace = { is: {}, there: [], gone: [], isDeleted: false, exists: false };

/** Every write sets them: they prove nothing, as the next write sets them again. */
const stamps = ['updatedAt', 'updatedBy', 'changeId'];

/** Tells Firestore's sentinel values from other values. */
export interface Sentinels {
  readonly isServerTime: (value: unknown) => boolean;
  readonly isDeletion: (value: unknown) => boolean;
  /** Any sentinel, such as an increment: nothing can be said about the outcome. */
  readonly isAny: (value: unknown) => boolean;
}

/** The trace of `write`, whose fields may be paths (`prepared.01`). */
export function traceOf(
  { op, fields }: Pick<DocumentWrite, 'op' | 'fields'>,
  sentinels: Sentinels,
): WriteTrace {
  if (op === 'delete') return { ...nothing, isDeleted: true };
  if (op === 'create') return { ...nothing, exists: true };
  const trace = { is: {} as Record<string, unknown>, there: [] as string[], gone: [] as string[] };
  for (const [path, value] of Object.entries(fields)) {
    if (stamps.includes(path)) continue;
    if (sentinels.isDeletion(value)) trace.gone.push(path);
    else if (sentinels.isServerTime(value)) trace.there.push(path);
    else if (isPlain(value, sentinels)) trace.is[path] = toPlain(value);
  }
  return { ...nothing, ...trace };
}

/** Whether the trace of a write can't tell that it was applied. */
export function provesNothing({ is, there, gone, isDeleted, exists }: WriteTrace): boolean {
  return !isDeleted && !exists && Object.keys(is).length + there.length + gone.length === 0;
}

function isPlain(value: unknown, sentinels: Sentinels): boolean {
  if (sentinels.isAny(value)) return false;
  if (typeof value !== 'object' || value === null || 'toMillis' in value) return true;
  return Object.values(value).every((part) => isPlain(part, sentinels));
}

/**
 * The part of `trace` that still shows after `later` writes to the same document: a field that a
 * later write also sets says nothing about the earlier one.
 */
export function withoutLater(trace: WriteTrace, later: readonly WriteTrace[]): WriteTrace {
  if (later.some(({ isDeleted }) => isDeleted)) return nothing;
  const overwritten = later.flatMap(({ is, there, gone }) => [
    ...Object.keys(is),
    ...there,
    ...gone,
  ]);
  const shows = (path: string) =>
    !overwritten.some(
      (other) => other === path || other.startsWith(`${path}.`) || path.startsWith(`${other}.`),
    );
  return {
    is: Object.fromEntries(Object.entries(trace.is).filter(([path]) => shows(path))),
    there: trace.there.filter(shows),
    gone: trace.gone.filter(shows),
    // A write after the deletion has created the document again.
    isDeleted: trace.isDeleted && later.length === 0,
    exists: trace.exists,
  };
}

/**
 * Whether `stored`, the document as plain values or null, shows the write that `trace` describes.
 */
export function showsWrite(stored: unknown, trace: WriteTrace): boolean {
  if (trace.isDeleted) return stored === null;
  if (stored === null) return provesNothing(trace);
  return (
    Object.entries(trace.is).every(([path, value]) => holds(fieldAt(stored, path), value)) &&
    trace.there.every((path) => fieldAt(stored, path) !== undefined) &&
    trace.gone.every((path) => fieldAt(stored, path) === undefined)
  );
}

function fieldAt(stored: unknown, path: string): unknown {
  let value = stored;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** Others may have added to an object in the meantime; what was written must still be in it. */
function holds(stored: unknown, written: unknown): boolean {
  if (typeof written !== 'object' || written === null) return Object.is(stored, written);
  if (typeof stored !== 'object' || stored === null) return false;
  if (Array.isArray(written) && (!Array.isArray(stored) || stored.length !== written.length)) {
    return false;
  }
  return Object.entries(written).every(([key, part]) => holds(Reflect.get(stored, key), part));
}
