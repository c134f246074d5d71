/** Converts values to and from the format of Firestore's REST interface. */

/** The time of the request, anywhere in a document. */
export const now = Object.freeze({ now: 'server time' });

export function isNow(value: unknown): boolean {
  return value === now;
}

export type RestValue = Readonly<Record<string, unknown>>;

/** The fields of a document, and the paths of those that the server sets. */
export interface RestFields {
  readonly fields: Readonly<Record<string, RestValue>>;
  readonly stamped: readonly string[];
}

export function toRest(data: object): RestFields {
  const stamped: string[] = [];
  return { fields: mapToRest(data, [], stamped), stamped };
}

function mapToRest(map: object, path: readonly string[], stamped: string[]) {
  const fields: Record<string, RestValue> = {};
  for (const [key, value] of Object.entries(map)) {
    if (isNow(value)) stamped.push([...path, key].map(quoted).join('.'));
    else fields[key] = valueToRest(value, [...path, key], stamped);
  }
  return fields;
}

function valueToRest(value: unknown, path: readonly string[], stamped: string[]): RestValue {
  if (value === null) return { nullValue: null };
  if (typeof value === 'boolean') return { booleanValue: value };
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'number') return numberToRest(value);
  if (value instanceof Date) return { timestampValue: value.toISOString() };
  if (value instanceof Uint8Array) return { bytesValue: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) {
    // No client can write a list inside a list.
    const values = value.map((inner) =>
      Array.isArray(inner) ? { nullValue: null } : valueToRest(inner, path, stamped),
    );
    return { arrayValue: { values } };
  }
  return { mapValue: { fields: mapToRest(Object(value), path, stamped) } };
}

/** Numbers as the client SDK writes them: whole ones as integers, minus zero as a double. */
function numberToRest(value: number): RestValue {
  return Number.isSafeInteger(value) && !Object.is(value, -0)
    ? { integerValue: String(value) }
    : { doubleValue: Number.isFinite(value) ? value : String(value) };
}

function quoted(name: string): string {
  return /^[A-Za-z_][A-Za-z_0-9]*$/.test(name)
    ? name
    : `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;
}

/** The stored values, with times as in the domain. */
export function fromRest(
  fields: Readonly<Record<string, RestValue>> = {},
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, plainOf(value)]));
}

function plainOf(value: RestValue): unknown {
  const [[kind, inner] = ['nullValue', null]] = Object.entries(value);
  switch (kind) {
    case 'nullValue':
      return null;
    case 'integerValue':
      return Number(inner);
    case 'doubleValue':
      return Number(inner);
    case 'timestampValue':
      return Date.parse(String(inner));
    case 'bytesValue':
      return new Uint8Array(Buffer.from(String(inner), 'base64'));
    case 'arrayValue':
      return (Object(inner).values ?? []).map(plainOf);
    case 'mapValue':
      return fromRest(Object(inner).fields);
    default:
      return inner;
  }
}
