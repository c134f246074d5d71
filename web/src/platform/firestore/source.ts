/**
 * What the app can listen to. A source names one of the domain's documents or queries and the
 * schema that its documents are parsed with. Two screens with the same source share one listener.
 */

import type { MenuDocument } from '@fireline/domain/catalog/menu';
import type { QuerySpec } from '@fireline/domain/query';
import type { GenericSchema } from 'valibot';
import type { Entry, LiveList } from '#platform/live/state.ts';

/**
 * What it means if the server refuses to continue. `never`: the data is public, so it's this app
 * that is refused. `ends`: the sharing was ended, so the data is removed from the screen.
 */
export type RefusalMeaning = 'never' | 'ends';

export interface DocumentSource<Value> {
  readonly kind: 'document';
  readonly key: string;
  readonly path: string;
  readonly schema: GenericSchema<unknown, Value>;
  readonly early?: Early<Entry<Value> | null>;
  /** Reads it without Firestore's SDK, which isn't loaded yet; null if it can't. */
  readonly readAhead?: () => Promise<Entry<Value> | null>;
  readonly whenRefused?: RefusalMeaning;
}

export interface QuerySource<Value> {
  readonly kind: 'query';
  readonly key: string;
  readonly spec: QuerySpec;
  readonly schema: GenericSchema<unknown, Value>;
  readonly early?: Early<LiveList<Value>>;
  /** As for a document. */
  readonly readAhead?: () => Promise<LiveList<Value> | null>;
  readonly whenRefused?: RefusalMeaning;
}

export type AnySource = DocumentSource<unknown> | QuerySource<unknown>;

/** Selects the source's data from the menu document, which is available before Firestore. */
type Early<Data> = (menu: MenuDocument) => Data;

export function document<Value>(
  path: string,
  schema: GenericSchema<unknown, Value>,
): DocumentSource<Value> {
  return { kind: 'document', key: path, path, schema };
}

export function query<Value>(
  spec: QuerySpec,
  schema: GenericSchema<unknown, Value>,
): QuerySource<Value> {
  return { kind: 'query', key: JSON.stringify(spec), spec, schema };
}
