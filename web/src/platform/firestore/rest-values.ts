/** Values and queries as Firestore's REST API has them, in JSON. */
import type { FilterValue, Operator, QuerySpec } from '@fireline/domain/query';

export type RestFields = Readonly<Record<string, RestValue>>;

/** One of these. */
export interface RestValue {
  readonly nullValue?: null;
  readonly stringValue?: string;
  readonly booleanValue?: boolean;
  readonly doubleValue?: number;
  /** A decimal number: JSON has no 64-bit integers. */
  readonly integerValue?: string;
  /** RFC 3339, in UTC. */
  readonly timestampValue?: string;
  readonly arrayValue?: { readonly values?: readonly RestValue[] };
  readonly mapValue?: { readonly fields?: RestFields };
}

/** Timestamps in milliseconds, as in `@fireline/domain/plain`; null for kinds that aren't listed. */
export function fromRest(value: RestValue): unknown {
  const { integerValue, timestampValue, arrayValue, mapValue } = value;
  if (integerValue !== undefined) return Number(integerValue);
  if (timestampValue !== undefined) return Date.parse(timestampValue);
  if (arrayValue) return (arrayValue.values ?? []).map(fromRest);
  if (mapValue) return fieldsFromRest(mapValue.fields);
  return value.stringValue ?? value.booleanValue ?? value.doubleValue ?? null;
}

export function fieldsFromRest(fields: RestFields = {}): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).map(([key, part]) => [key, fromRest(part)]));
}

/** A `StructuredQuery`, and the path of the document whose collection it is about; or empty. */
export function toRestQuery({ collection, where, orderBy, limit }: QuerySpec) {
  const end = collection.lastIndexOf('/');
  const filters = where.map(([field, operator, value]) => ({
    fieldFilter: {
      field: { fieldPath: field },
      op: operators[operator],
      value: toOperand(value),
    },
  }));
  return {
    parent: collection.slice(0, Math.max(end, 0)),
    structuredQuery: {
      from: [{ collectionId: collection.slice(end + 1) }],
      ...(filters.length > 0 && { where: { compositeFilter: { op: 'AND', filters } } }),
      orderBy: orderBy.map(([field, direction]) => ({
        field: { fieldPath: field },
        direction: direction === 'asc' ? 'ASCENDING' : 'DESCENDING',
      })),
      limit,
    },
  };
}

const operators = {
  '==': 'EQUAL',
  '<': 'LESS_THAN',
  '<=': 'LESS_THAN_OR_EQUAL',
  '>': 'GREATER_THAN',
  '>=': 'GREATER_THAN_OR_EQUAL',
  in: 'IN',
  'array-contains': 'ARRAY_CONTAINS',
} as const satisfies Readonly<Record<Operator, string>>;

function toOperand(value: FilterValue): RestValue {
  if (value === null) return { nullValue: null };
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { booleanValue: value };
  if (typeof value === 'number') {
    return Number.isInteger(value) ? { integerValue: String(value) } : { doubleValue: value };
  }
  if ('time' in value) return { timestampValue: new Date(value.time).toISOString() };
  return { arrayValue: { values: value.map(toOperand) } };
}
