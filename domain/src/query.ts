/**
 * A query as a plain value. Each of Fireline's queries is a function in the `queries.ts` of its
 * folder; adapters in the client and the functions convert the value to an SDK query.
 * `tests/rules/indexes.test.ts` checks each one against `firestore.indexes.json`, because the
 * emulators enforce no indexes.
 */

export type Operator = '==' | '<' | '<=' | '>' | '>=' | 'in' | 'array-contains';
/** A time (milliseconds) is marked as one, so that adapters compare it as a timestamp. */
export type FilterValue =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | { readonly time: number };

export interface QuerySpec {
  /** A collection path, or the ID of a collection group. */
  readonly collection: string;
  readonly group?: true;
  readonly where: readonly (readonly [field: string, operator: Operator, value: FilterValue])[];
  readonly orderBy: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
  readonly limit: number;
  /** A field to sum over the results; the documents themselves aren't read. */
  readonly sum?: string;
}
