/**
 * A query as a plain value. Every query that Fireline makes is a function in its room's `queries.ts`; the
 * client's and the functions' adapters turn what it gives into an SDK's query. `tests/rules/indexes.test.ts`
 * checks each one against `firestore.indexes.json`, because the emulators enforce no indexes.
 */

export type Operator = '==' | '<' | '<=' | '>' | '>=' | 'in' | 'array-contains';
/** A time (milliseconds) is marked as one, so that adapters compare with a timestamp. */
export type FilterValue =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | { readonly time: number };

export interface QuerySpec {
  /** A collection's path, or a collection group's id. */
  readonly collection: string;
  readonly group?: true;
  readonly where: readonly (readonly [field: string, operator: Operator, value: FilterValue])[];
  readonly orderBy: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
  readonly limit: number;
  /** A field that is summed up over what is found; the documents themselves are not read. */
  readonly sum?: string;
}
