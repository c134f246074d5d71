/** Writes to documents as values: what a mutation returns, and the runtime commits in one batch. */
import type { Encoder } from '@fireline/domain/codec/encode';
import type {
  arrayRemove,
  arrayUnion,
  Bytes,
  deleteField,
  increment,
  serverTimestamp,
} from 'firebase/firestore';

/** What the SDK has for fields, passed to `write`: so declaring a mutation doesn't load the SDK. */
export interface FieldValues {
  readonly arrayRemove: typeof arrayRemove;
  readonly arrayUnion: typeof arrayUnion;
  readonly Bytes: typeof Bytes;
  readonly deleteField: typeof deleteField;
  readonly increment: typeof increment;
  readonly serverTimestamp: typeof serverTimestamp;
  /** Documents and changes of the domain, by their schema. */
  readonly encode: Encoder;
}

export interface DocumentWrite {
  readonly op: 'create' | 'set' | 'merge' | 'update' | 'delete';
  /** The mutation's target, if there is none. */
  readonly path?: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Further fields of a new document, which others fill in later. */
  readonly initial?: Readonly<Record<string, unknown>>;
}

type Fields = DocumentWrite['fields'];

/** Writes a document whose id was generated for it: if it exists, it's this one. */
export const create = (fields: Fields, path?: string): DocumentWrite => ({
  op: 'create',
  path,
  fields,
});

/** Writes a whole document. */
export const set = (fields: Fields, initial: Fields = {}): DocumentWrite => ({
  op: 'set',
  fields,
  initial,
});

/** Writes only these fields, at any depth; creates the document if necessary. */
export const merge = (fields: Fields, path?: string): DocumentWrite => ({
  op: 'merge',
  path,
  fields,
});

/** Writes fields of an existing document; keys may be paths (`prepared.01`). */
export const update = (fields: Fields, path?: string): DocumentWrite => ({
  op: 'update',
  path,
  fields,
});

export const deleteDocument = (path?: string): DocumentWrite => ({
  op: 'delete',
  path,
  fields: {},
});
