import { type GenericSchema, safeParse } from 'valibot';

/** What `text` contains as JSON; null if it isn't JSON or doesn't fit `schema`. */
export function fromJson<Value>(
  schema: GenericSchema<unknown, Value>,
  text: string | null | undefined,
): Value | null {
  if (text == null) return null;
  try {
    const result = safeParse(schema, JSON.parse(text));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
