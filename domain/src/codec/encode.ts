/**
 * From the domain to Firestore, for either SDK: a document's schema says which of its fields are
 * times. Nothing is validated here. What can't be meant is refused: a server time where no time is
 * stored, and fields that the schema doesn't have. The way back is `plain.ts`.
 */
import type * as v from 'valibot';
import { isTime } from '../fields.ts';
import { type DeletedField, deletedField, serverTime, type Time } from './server-time.ts';

/** How an SDK spells what isn't plain data. */
export interface SdkValues {
  /** Milliseconds since the epoch. */
  readonly timestamp: (milliseconds: number) => unknown;
  readonly serverTimestamp: () => unknown;
  readonly deleteField: () => unknown;
}

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

/** A document of `Schema` as it is written. */
export type Writable<Schema extends v.GenericSchema> = DeepReadonly<v.InferInput<Schema>>;

/** Fields to update: whole ones by name, parts of one by a dotted path (`statusTimes.ready`). */
export type Changes<Schema extends v.GenericSchema> = {
  readonly [Field in keyof Writable<Schema>]?: Writable<Schema>[Field] | DeletedField;
} & { readonly [path: `${string}.${string}`]: unknown };

/** What the SDKs' `set` and `update` take. */
export type Encoded = Record<string, unknown>;

export interface Encoder {
  /** A whole document. @throws TypeError that names the field. */
  readonly document: <Schema extends v.GenericSchema>(
    schema: Schema,
    value: Writable<Schema>,
  ) => Encoded;
  /** The changed fields of a document. @throws TypeError that names the field. */
  readonly changes: <Schema extends v.GenericSchema>(
    schema: Schema,
    changes: Changes<Schema>,
  ) => Encoded;
  /** A single time, for a document without a schema. */
  readonly time: (at: Time) => unknown;
}

export function encoderFor(sdk: SdkValues): Encoder {
  function encodeValue(schema: SchemaNode, value: unknown, path: string): unknown {
    if (isTime(schema)) return encodeTime(value, path);
    if (value === null) return null;
    if (schema.wrapped) return encodeValue(schema.wrapped, value, path);
    refuseMarker(value, path);
    if (schema.entries || schema.value) return encodeFields(schema, value, path);
    if (schema.item) {
      const { item } = schema;
      if (!Array.isArray(value)) throw new TypeError(`${path} is not a list.`);
      return value.map((part, index) => encodeValue(item, part, `${path}.${index}`));
    }
    if (hasTimes(schema)) throw new TypeError(`${path}: a ${schema.type} can't hold times.`);
    return checkPlain(value, path);
  }

  function encodeFields(schema: SchemaNode, value: unknown, path: string): Encoded {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new TypeError(`${path || 'document'} is not an object.`);
    }
    const fields = Object.entries(value).filter(([, part]) => part !== undefined);
    return Object.fromEntries(
      fields.map(([name, part]) => {
        const partPath = path === '' ? name : `${path}.${name}`;
        return [name, encodeValue(fieldOf(schema, name, partPath), part, partPath)];
      }),
    );
  }

  function encodeTime(value: unknown, path: string): unknown {
    if (value === null) return null;
    if (value === serverTime) return sdk.serverTimestamp();
    if (typeof value === 'number') return sdk.timestamp(value);
    throw new TypeError(`${path} is not a time.`);
  }

  function encodeChange(schema: SchemaNode, path: string, value: unknown): unknown {
    const field = path
      .split('.')
      .reduce<SchemaNode>((node, name) => fieldOf(node, name, path), schema);
    return value === deletedField ? sdk.deleteField() : encodeValue(field, value, path);
  }

  return {
    document: (schema, value) => encodeFields(schema, value, ''),
    changes: (schema, changes) =>
      Object.fromEntries(
        Object.entries(changes)
          .filter(([, value]) => value !== undefined)
          .map(([path, value]) => [path, encodeChange(schema, path, value)]),
      ),
    time: (at) => encodeTime(at, 'time'),
  };
}

/** What the encoder looks at in a schema; `v.pipe` keeps the parts of its first schema. */
interface SchemaNode extends v.GenericSchema {
  /** Of an object. */
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  /** Of `optional`, `nullable` and their like. */
  readonly wrapped?: SchemaNode;
  /** Of an array. */
  readonly item?: SchemaNode;
  /** Of a record. */
  readonly value?: SchemaNode;
  /** Schemas of a `union`, values of a `picklist`. */
  readonly options?: readonly unknown[];
}

function fieldOf(schema: SchemaNode, name: string, path: string): SchemaNode {
  if (schema.wrapped) return fieldOf(schema.wrapped, name, path);
  const field =
    schema.value ??
    (schema.entries && Object.hasOwn(schema.entries, name) ? schema.entries[name] : undefined);
  if (!field) throw new TypeError(`${path} is not a field of the document.`);
  return field;
}

/** Whether a value of `schema` may hold times that only its branch could tell. */
function hasTimes(schema: SchemaNode): boolean {
  const parts = [
    ...Object.values(schema.entries ?? {}),
    ...[schema.wrapped, schema.item, schema.value].filter((part) => part !== undefined),
    ...(schema.options ?? []).filter(isSchema),
  ];
  return isTime(schema) || parts.some(hasTimes);
}

function isSchema(option: unknown): option is SchemaNode {
  return typeof option === 'object' && option !== null && 'kind' in option;
}

/** @throws TypeError if there is a `serverTime` or `deletedField` in `value`. */
function checkPlain(value: unknown, path: string): unknown {
  refuseMarker(value, path);
  if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) checkPlain(part, `${path}.${name}`);
  }
  return value;
}

function refuseMarker(value: unknown, path: string): void {
  const marker = [serverTime, deletedField].find((one) => one === value);
  if (marker) throw new TypeError(`${path} can't be a ${marker.means}.`);
}
