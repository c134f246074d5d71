/**
 * Documents generated from a schema: sizes, character classes, and choices are read from the schema
 * itself, so the documents follow it. For parts that a schema checks only by a function, `fields`
 * has generators by name.
 */
import fc from 'fast-check';
import type { GenericSchema } from 'valibot';

export type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** A schema or an action of a pipe, with the properties used here. */
interface Part {
  readonly type: string;
  readonly kind: string;
  readonly requirement?: unknown;
  readonly pipe?: readonly Part[];
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
  readonly key?: Part;
  readonly value?: Part;
  readonly wrapped?: Part;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
}

export function drawnFrom(schema: GenericSchema, fields: Fields = {}): fc.Arbitrary<unknown> {
  return draw(schema as unknown as Part, fields);
}

function draw(part: Part, fields: Fields): fc.Arbitrary<unknown> {
  switch (part.type) {
    case 'object':
      return drawObject(part.entries ?? {}, fields);
    case 'array':
      return fc.array(draw(wanted(part.item), fields), {
        minLength: requirementOf(part, 'min_length') ?? 0,
        maxLength: Math.min(requirementOf(part, 'max_length') ?? 4, 60),
        size: 'max',
      });
    case 'record':
      return fc.dictionary(
        draw(wanted(part.key), fields).map(String),
        draw(wanted(part.value), fields),
        { maxKeys: Math.min(requirementOf(part, 'max_entries') ?? 4, 60), noNullPrototype: true },
      );
    case 'string':
      return drawText(part);
    case 'number':
      return drawNumber(part);
    case 'boolean':
      return fc.boolean();
    case 'picklist':
      return fc.constantFrom(...(part.options ?? []));
    case 'literal':
      return fc.constant(part.literal);
    case 'nullable':
      return fc.option(draw(wanted(part.wrapped), fields), { freq: 3 });
    case 'optional':
    case 'exact_optional':
      return draw(wanted(part.wrapped), fields);
    case 'union':
      return fc.oneof(...(part.options ?? []).map((option) => draw(option as Part, fields)));
    default:
      throw new Error(`Nothing is drawn from a schema of type ${part.type}: name the field.`);
  }
}

/** Optional fields are sometimes left out. */
function drawObject(entries: Readonly<Record<string, Part>>, fields: Fields) {
  const required = Object.keys(entries).filter(
    (name) => !/optional$/.test(entries[name]?.type ?? ''),
  );
  const drawn = Object.entries(entries).map(
    ([name, part]) => [name, fields[name] ?? draw(part, fields)] as const,
  );
  return fc.record(Object.fromEntries(drawn), {
    requiredKeys: required as never[],
    noNullPrototype: true,
  });
}

function drawText(part: Part): fc.Arbitrary<string> {
  const pattern = part.pipe?.find(({ type }) => type === 'regex' || type === 'iso_date');
  const least = requirementOf(part, 'min_length') ?? 0;
  const most = requirementOf(part, 'max_code_points') ?? requirementOf(part, 'max_length') ?? 60;
  if (pattern?.requirement instanceof RegExp) {
    const matching = fc.stringMatching(plain(pattern.requirement));
    return matching.map((text) => [...text].slice(0, most).join('') || (least > 0 ? 'x' : ''));
  }
  return fc
    .oneof(
      { weight: 3, arbitrary: fc.integer({ min: least, max: Math.min(most, 12) }) },
      { weight: 1, arbitrary: fc.constantFrom(least, most) },
    )
    .chain((length) =>
      fc
        .array(character, { minLength: length, maxLength: length })
        // Required text must start with a visible character.
        .map((all) => (least > 0 ? ['x', ...all.slice(1)] : all).join('')),
    );
}

/** `fc.stringMatching` doesn't support lookarounds, and no flag matters for the generated text. */
function plain({ source }: RegExp): RegExp {
  return new RegExp(source);
}

function drawNumber(part: Part): fc.Arbitrary<number> {
  const above = requirementOf(part, 'gt_value');
  const min = above === undefined ? (requirementOf(part, 'min_value') ?? 0) : above + 0.001;
  const max = requirementOf(part, 'max_value') ?? 1_000_000;
  const isWhole = part.pipe?.some(({ type }) => type === 'integer') ?? false;
  const inside = isWhole
    ? fc.integer({ min, max })
    : fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
  return fc.oneof(
    { weight: 3, arbitrary: inside },
    { weight: 1, arbitrary: fc.constantFrom(min, max) },
  );
}

function requirementOf({ pipe = [] }: Part, type: string): number | undefined {
  for (const part of pipe) {
    if (part.kind === 'schema' && part.pipe) {
      const inner = requirementOf(part, type);
      if (inner !== undefined) return inner;
    }
    if (part.type === type && typeof part.requirement === 'number') return part.requirement;
  }
  return undefined;
}

function wanted(part: Part | undefined): Part {
  if (part === undefined) throw new Error('The schema has no part of that name.');
  return part;
}

/** Characters that JavaScript's classes, RE2's, trimming, or ways of counting treat differently. */
export const oddCharacters = [
  '\u00a0',
  '\u1680',
  '\u2003',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u202f',
  '\u3000',
  '\ufeff',
  '\u180e',
  '\u200b',
  '\u0085',
  '\v',
  '\f',
  '\t',
  '\n',
  '\r',
  '\0',
  '\u007f',
  '😀',
  '🇩🇪',
  'é',
  'e\u0301',
  '٣',
  '１',
  '/',
  '.',
  '@',
  '"',
  '<',
  '>',
  ',',
  ';',
  '%',
  '\\',
  '`',
  '__',
] as const;

const character = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...'abcXYZ 0123456789-+') },
  { weight: 1, arbitrary: fc.constantFrom('é', '😀', '٣', '\u00a0', '\n', '\u2028') },
);
