/** Documents with one invalid part, or one that is barely valid. */
import fc from 'fast-check';
import { oddCharacters } from './drawn-from.ts';
import { isNow } from './stored-value.ts';

type Path = readonly (string | number)[];

export interface Draw {
  readonly content: Readonly<Record<string, unknown>>;
  /** Whether something in it was changed. */
  readonly isMissed: boolean;
}

/** `drawn` unchanged, or with one change somewhere in it. */
export function withNearMisses(drawn: fc.Arbitrary<unknown>): fc.Arbitrary<Draw> {
  const missed = drawn.chain((value) =>
    fc.constantFrom(...pathsIn(value)).chain((path) => changed(value, path)),
  );
  const draw = (arbitrary: fc.Arbitrary<unknown>, isMissed: boolean) =>
    arbitrary.map(
      (value): Draw => ({ content: Object.fromEntries(Object.entries(Object(value))), isMissed }),
    );
  return fc.oneof(
    { weight: 2, arbitrary: draw(drawn, false) },
    { weight: 5, arbitrary: draw(missed, true) },
  );
}

function changed(value: unknown, path: Path): fc.Arbitrary<unknown> {
  const there = path.reduce<unknown>((inside, key) => part(inside, key), value);
  return misses(there).map((miss) => replaced(value, path, miss));
}

/** Stands for a missing field. */
const nothing = Symbol('nothing');

const otherTypes = fc.constantFrom<unknown>(
  nothing,
  null,
  true,
  0,
  1,
  -0,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 53,
  '',
  ' ',
  '1',
  [],
  ['a'],
  {},
  { a: 1 },
);

function misses(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value === 'string')
    return fc.oneof(otherTypes, missedTexts(value), missedTexts(value));
  if (typeof value === 'number') return fc.oneof(otherTypes, missedNumbers(value));
  if (Array.isArray(value)) return fc.oneof(otherTypes, missedLists(value));
  if (typeof value === 'object' && value !== null && !isLeaf(value)) {
    return fc.oneof(otherTypes, missedMaps({ ...value }));
  }
  return otherTypes;
}

function missedTexts(text: string): fc.Arbitrary<string> {
  const odd = fc.constantFrom(...oddCharacters);
  return fc.oneof(
    odd,
    odd.map((character) => character + text),
    odd.map((character) => text + character),
    odd.map((character) => text.slice(0, 2) + character + text.slice(2)),
    odd.map((character) => character.repeat(5)),
    fc.constant('\ud800'),
    fc
      .constantFrom(
        1,
        2,
        39,
        40,
        41,
        60,
        61,
        80,
        81,
        120,
        121,
        128,
        129,
        200,
        201,
        500,
        501,
        600,
        601,
      )
      .chain((length) => fc.constantFrom('x', '1', '😀', ' ').map((one) => one.repeat(length))),
  );
}

function missedNumbers(number: number): fc.Arbitrary<number> {
  return fc.constantFrom(
    -1,
    -0,
    0,
    0.5,
    number + 1,
    number - 1,
    number + 0.5,
    -number,
    number * 10,
    number * 1e9,
    101,
    1441,
  );
}

function missedLists(list: readonly unknown[]): fc.Arbitrary<unknown> {
  const [first = 'a'] = list;
  return fc.oneof(
    fc.constantFrom(1, 5, 11, 14, 15, 31, 51, 61).map((length) => Array(length).fill(first)),
    fc.constantFrom<unknown>(null, 1, 'x', '', '\n', {}, first).map((more) => [...list, more]),
    fc.constant(list.slice(1)),
    fc.constant(Object.fromEntries(list.entries())),
  );
}

function missedMaps(map: Readonly<Record<string, unknown>>): fc.Arbitrary<unknown> {
  const [value = true] = Object.values(map);
  return fc.oneof(
    fc
      .constantFrom('a', '', ' ', 'a.b', '😀', 'x'.repeat(81), '`', '\u00a0')
      .map((key) => ({ ...map, [key]: value })),
    fc.constantFrom(50, 51).map((size) => ({
      ...map,
      ...Object.fromEntries(Array.from({ length: size }, (_, index) => [`key-${index}`, value])),
    })),
    fc.constant(Object.values(map)),
  );
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null || isLeaf(value)) return [path];
  const inside = Object.entries(value).flatMap(([key, inner]) =>
    pathsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  // The document itself stays a map.
  return path.length === 0 && inside.length > 0 ? inside : [path, ...inside];
}

function isLeaf(value: object): boolean {
  return isNow(value) || value instanceof Uint8Array;
}

function part(value: unknown, key: string | number): unknown {
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

function replaced(value: unknown, [key, ...rest]: Path, miss: unknown): unknown {
  if (key === undefined) return miss === nothing ? {} : miss;
  if (Array.isArray(value)) {
    return value.flatMap((inner, index) => {
      if (index !== key) return [inner];
      const next = rest.length === 0 ? miss : replaced(inner, rest, miss);
      return next === nothing ? [] : [next];
    });
  }
  const { [key]: inner, ...others } = Object.fromEntries(Object.entries(Object(value)));
  const next = rest.length === 0 ? miss : replaced(inner, rest, miss);
  return next === nothing ? others : { ...others, [key]: next };
}
