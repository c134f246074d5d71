/**
 * Which index a query needs according to Firestore's rules, and whether `firestore.indexes.json`
 * has it. The emulators answer every query without one; only a real project refuses.
 * https://firebase.google.com/docs/firestore/query-data/index-overview
 */
import type { QuerySpec } from '@fireline/domain/query';

export interface IndexFile {
  readonly indexes: readonly CompositeIndex[];
  readonly fieldOverrides: readonly FieldOverride[];
}

export interface CompositeIndex {
  readonly collectionGroup: string;
  readonly queryScope: string;
  readonly fields: readonly IndexedField[];
}

interface IndexedField {
  readonly fieldPath: string;
  readonly order?: string | undefined;
  readonly arrayConfig?: string | undefined;
}

/** The indexes of one field, instead of Firestore's automatic ones. */
export interface FieldOverride {
  readonly collectionGroup: string;
  readonly fieldPath: string;
  readonly ttl?: boolean | undefined;
  readonly indexes: readonly {
    readonly order?: string | undefined;
    readonly arrayConfig?: string | undefined;
    readonly queryScope: string;
  }[];
}

/** Equality fields in any sequence, followed by the sort fields in the query's sequence. */
interface CompositeNeed {
  readonly collectionGroup: string;
  readonly queryScope: string;
  readonly fixed: readonly IndexedField[];
  readonly sorted: readonly IndexedField[];
}

type Need =
  | ({ readonly kind: 'composite' } & CompositeNeed)
  | { readonly kind: 'single'; readonly fields: readonly IndexedField[] };

/**
 * The index that `spec` lacks in `file`, in words, or null if a project with these indexes can
 * answer it.
 */
export function lackOf(spec: QuerySpec, file: IndexFile): string | null {
  const need = needOf(spec);
  if (need.kind === 'composite') {
    const has = file.indexes.some((index) => serves(index, need));
    const fields = [...need.fixed, ...need.sorted];
    return has ? null : `a composite index: ${describe({ ...need, fields })}`;
  }
  const missing = need.fields.find((field) => !hasSingle(file, spec, field));
  return missing ? `a single-field index: ${describeField(missing)}` : null;
}

/** The composite indexes of `file` that none of `specs` needs. */
export function unusedIndexes(specs: readonly QuerySpec[], file: IndexFile): readonly string[] {
  const needs = specs.map(needOf).filter((need) => need.kind === 'composite');
  return file.indexes.filter((index) => !needs.some((need) => serves(index, need))).map(describe);
}

/**
 * Equality filters alone, and a single sort field alone, only need single-field indexes, which
 * Firestore merges. It could merge composite ones, too; here each query has its own.
 */
function needOf(spec: QuerySpec): Need {
  const equal = fieldsOf(spec, ({ operator }) => operator === '==' || operator === 'in');
  const contains = fieldsOf(spec, ({ operator }) => operator === 'array-contains');
  const ranges = fieldsOf(spec, ({ operator }) => /[<>]/.test(operator));
  const ordered = spec.orderBy.map(([fieldPath, direction]) => ({
    fieldPath,
    order: direction === 'asc' ? 'ASCENDING' : 'DESCENDING',
  }));
  const byRange = ranges
    .filter((fieldPath) => !ordered.some((field) => field.fieldPath === fieldPath))
    .map((fieldPath) => ({ fieldPath, order: 'ASCENDING' }));
  const fixed = [
    ...equal.map((fieldPath) => ({ fieldPath, order: 'ASCENDING' })),
    ...contains.map((fieldPath) => ({ fieldPath, arrayConfig: 'CONTAINS' })),
  ];
  // A sum is computed from the index alone.
  const summed = spec.sum === undefined ? [] : [{ fieldPath: spec.sum, order: 'ASCENDING' }];
  const sorted = [...byRange, ...ordered, ...summed];
  if (sorted.length === 0) return { kind: 'single', fields: fixed };
  if (fixed.length === 0 && sorted.length === 1) return { kind: 'single', fields: sorted };
  return {
    kind: 'composite',
    collectionGroup: groupOf(spec),
    queryScope: scopeOf(spec),
    fixed,
    sorted,
  };
}

function fieldsOf(
  spec: QuerySpec,
  isMeant: (filter: { operator: string }) => boolean,
): readonly string[] {
  const fields = spec.where.filter(([, operator]) => isMeant({ operator })).map(([field]) => field);
  return [...new Set(fields)];
}

function serves(index: CompositeIndex, need: CompositeNeed): boolean {
  if (index.collectionGroup !== need.collectionGroup) return false;
  if (index.queryScope !== need.queryScope) return false;
  const fields = index.fields.map(describeField);
  const fixed = fields.slice(0, need.fixed.length).toSorted();
  const sorted = fields.slice(need.fixed.length);
  return (
    fixed.join() === need.fixed.map(describeField).toSorted().join() &&
    sorted.join() === need.sorted.map(describeField).join()
  );
}

/** Firestore indexes every field automatically for collections, but not for collection groups. */
function hasSingle(file: IndexFile, spec: QuerySpec, field: IndexedField): boolean {
  const override = file.fieldOverrides.find(
    ({ collectionGroup, fieldPath }) =>
      collectionGroup === groupOf(spec) && isWithin(field.fieldPath, fieldPath),
  );
  if (!override) return !spec.group;
  return override.indexes.some(
    ({ order, arrayConfig, queryScope }) =>
      queryScope === scopeOf(spec) && order === field.order && arrayConfig === field.arrayConfig,
  );
}

/** An override of a map applies to everything in it. */
function isWithin(fieldPath: string, overridden: string): boolean {
  return fieldPath === overridden || fieldPath.startsWith(`${overridden}.`);
}

function groupOf({ collection }: QuerySpec): string {
  return collection.split('/').at(-1) ?? collection;
}

function scopeOf({ group }: QuerySpec): string {
  return group ? 'COLLECTION_GROUP' : 'COLLECTION';
}

function describe({ collectionGroup, queryScope, fields }: CompositeIndex): string {
  return `${collectionGroup} (${queryScope}): ${fields.map(describeField).join(', ')}`;
}

function describeField({ fieldPath, order, arrayConfig }: IndexedField): string {
  return `${fieldPath} ${order ?? arrayConfig}`;
}
