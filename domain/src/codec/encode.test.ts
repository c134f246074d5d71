import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { userSchema } from '../access/user.ts';
import { productSchema } from '../catalog/product.ts';
import { deliverySchema } from '../delivery/schema.ts';
import { time } from '../fields.ts';
import { deviceSchema } from '../inbox/device.ts';
import {
  auditSchema,
  deadLetterSchema,
  notificationSchema,
  orderEventSchema,
} from '../inbox/notification.ts';
import { latencyReportSchema } from '../insights/latency-report.ts';
import { insightDaySchema } from '../insights/schema.ts';
import { queueSchema } from '../kitchen/queue.ts';
import { orderSchema } from '../order/schema.ts';
import { trackingSchema } from '../order/tracking.ts';
import { toPlain } from '../plain.ts';
import { viewSchema } from '../search/view.ts';
import { screenSchema } from '../shop/screen.ts';
import { shopSchema } from '../shop/settings.ts';
import { encoderFor } from './encode.ts';
import { deletedField, serverTime } from './server-time.ts';

/** Like the SDKs' timestamps: `toPlain` reads them by `toMillis`. */
class Stamp {
  readonly milliseconds: number;
  constructor(milliseconds: number) {
    this.milliseconds = milliseconds;
  }
  toMillis() {
    return this.milliseconds;
  }
}

const server = { sentinel: 'server' };
const gone = { sentinel: 'gone' };
const { document, changes } = encoderFor({
  timestamp: (milliseconds) => new Stamp(milliseconds),
  serverTimestamp: () => server,
  deleteField: () => gone,
});

const storedSchemas = {
  auditSchema,
  deadLetterSchema,
  deliverySchema,
  deviceSchema,
  insightDaySchema,
  latencyReportSchema,
  notificationSchema,
  orderEventSchema,
  orderSchema,
  productSchema,
  queueSchema,
  screenSchema,
  shopSchema,
  trackingSchema,
  userSchema,
  viewSchema,
};

/** A schema, as far as values are drawn from it. */
interface Part extends v.GenericSchema {
  readonly entries?: Readonly<Record<string, Part>>;
  readonly wrapped?: Part;
  readonly item?: Part;
  readonly value?: Part;
}

/** Every time of a drawn value is above, every other number below. */
const century = 1e12;
const aTime = fc.integer({ min: century, max: 3e12 });
const other = fc.oneof(fc.string(), fc.nat(), fc.boolean());

/**
 * Values of the shape of `schema`, which may be invalid otherwise: the encoder doesn't validate.
 */
function shapedBy(schema: Part): fc.Arbitrary<unknown> {
  if (v.getMetadata(schema).storedAs === 'timestamp') return aTime;
  if (schema.wrapped) {
    const absent = schema.type === 'nullable' ? null : undefined;
    return fc.option(shapedBy(schema.wrapped), { nil: absent });
  }
  if (schema.item) return fc.array(shapedBy(schema.item), { maxLength: 3 });
  if (schema.value) {
    const name = fc.stringMatching(/^[a-z0-9_]{1,6}$/);
    return fc.dictionary(name, shapedBy(schema.value), { maxKeys: 3, noNullPrototype: true });
  }
  if (!schema.entries) return other;
  const entries = Object.entries(schema.entries).map(([name, part]) => [name, shapedBy(part)]);
  return fc.record(Object.fromEntries(entries), { noNullPrototype: true });
}

describe.each(Object.entries<Part>(storedSchemas))('%s', (_name, schema) => {
  test('every time becomes a timestamp, nothing else does, and all of it comes back', () => {
    fc.assert(
      fc.property(shapedBy(schema), (value) => {
        const encoded = document(schema, value as object);
        expect(toPlain(encoded)).toEqual(value);
        expect(leavesOf(encoded).filter(isMisplaced)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('has a time that the server can set', () => {
    expect(timePathsOf(schema)).not.toEqual([]);
    for (const path of timePathsOf(schema)) {
      expect(changes(schema, { [path]: serverTime }), path).toEqual({ [path]: server });
    }
  });

  test('has no other place for a server time', () => {
    for (const path of otherPathsOf(schema)) {
      expect(() => changes(schema, { [path]: serverTime }), path).toThrow(TypeError);
    }
  });
});

function isMisplaced(leaf: unknown): boolean {
  if (leaf instanceof Stamp) return leaf.milliseconds < century;
  return typeof leaf === 'number' && leaf >= century;
}

function leavesOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null || value instanceof Stamp) return [value];
  return Object.values(value).flatMap(leavesOf);
}

function pathsOf(schema: Part, path: string): { readonly path: string; readonly leaf: Part }[] {
  if (schema.wrapped) return pathsOf(schema.wrapped, path);
  const under = (name: string) => (path === '' ? name : `${path}.${name}`);
  if (schema.value) return pathsOf(schema.value, under('any'));
  if (!schema.entries) return [{ path, leaf: schema }];
  return Object.entries(schema.entries).flatMap(([name, part]) => pathsOf(part, under(name)));
}

function isTimeLeaf({ leaf }: { readonly leaf: Part }): boolean {
  return v.getMetadata(leaf).storedAs === 'timestamp';
}

function timePathsOf(schema: Part): string[] {
  return pathsOf(schema, '')
    .filter(isTimeLeaf)
    .map(({ path }) => path);
}

function otherPathsOf(schema: Part): string[] {
  return pathsOf(schema, '')
    .filter((found) => !isTimeLeaf(found))
    .map(({ path }) => path);
}

const schema = v.object({
  name: v.string(),
  count: v.optional(v.number()),
  at: time,
  until: v.optional(v.nullable(v.pipe(time, v.minValue(0)))),
  seen: v.optional(v.record(v.string(), time), {}),
  before: v.optional(v.unknown()),
});

describe('a document', () => {
  test('keeps null and leaves out what is undefined', () => {
    const encoded = document(schema, { name: 'x', at: 1, until: null, count: undefined });
    expect(encoded).toEqual({ name: 'x', at: new Stamp(1), until: null });
    expect(encoded).not.toHaveProperty('count');
  });

  test('a time with further checks is a time', () => {
    expect(document(schema, { name: 'x', at: serverTime, until: 2 })).toEqual({
      name: 'x',
      at: server,
      until: new Stamp(2),
    });
  });

  test('what has no schema of its own stays as it is', () => {
    const before = { at: 1, list: [{ at: 2 }], none: null };
    expect(document(schema, { name: 'x', at: 1, before }).before).toBe(before);
  });

  test.each([
    ['a field that the schema does not have', { name: 'x', at: 1, typo: 1 }, 'typo'],
    ['a text for a time', { name: 'x', at: 'soon' }, 'at'],
    ['a server time for a number', { name: 'x', at: 1, count: serverTime }, 'count'],
    ['a server time for a text', { name: serverTime, at: 1 }, 'name'],
    [
      'a server time deep in something unknown',
      { name: 'x', at: 1, before: { a: [serverTime] } },
      'before.a.0',
    ],
    ['a deleted field', { name: 'x', at: deletedField }, 'at'],
    ['a server time for a map', { name: 'x', at: 1, seen: serverTime }, 'seen'],
    ['a text for a map', { name: 'x', at: 1, seen: 'never' }, 'seen'],
    ['a list for a map', { name: 'x', at: 1, seen: [1] }, 'seen'],
  ])('%s is refused', (_case, value, field) => {
    expect(() => document(schema as v.GenericSchema, value)).toThrow(
      expect.objectContaining({
        name: 'TypeError',
        message: expect.stringMatching(`^${field}\\b`),
      }),
    );
  });

  test('wrong times are type errors', () => {
    const values: Parameters<typeof document<typeof schema>>[1][] = [
      // @ts-expect-error: a number that is no time.
      { name: 'x', at: 1, count: serverTime },
      // @ts-expect-error: a text.
      { name: serverTime, at: 1 },
      // @ts-expect-error: no whole document deletes a field.
      { name: 'x', at: deletedField },
      { name: 'x', at: serverTime, seen: { ada: serverTime } },
    ];
    expect(values).toHaveLength(4);
  });
});

describe('changes', () => {
  test('name whole fields, or parts by their path', () => {
    expect(changes(schema, { name: 'y', 'seen.ada': serverTime, 'seen.bob': 3 })).toEqual({
      name: 'y',
      'seen.ada': server,
      'seen.bob': new Stamp(3),
    });
  });

  test('can delete a field or a part of one', () => {
    expect(changes(schema, { count: deletedField, 'seen.ada': deletedField })).toEqual({
      count: gone,
      'seen.ada': gone,
    });
  });

  test.each(['typo', 'name.first', 'seen.ada.x', 'until.x'])('%s is no field', (path) => {
    expect(() => changes(schema, { [path]: 1 })).toThrow(/is not a field/);
  });

  test('a union that could hold times is refused: its branch would have to be guessed', () => {
    const either = v.object({ span: v.union([v.object({ at: time }), v.string()]) });
    expect(() => document(either, { span: { at: 1 } })).toThrow(/^span: a union/);
  });
});
