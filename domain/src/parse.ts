/** Validates user input and documents, with messages that can be shown at a field. */
import * as v from 'valibot';
import { FirelineError } from './errors.ts';

type Schema<Output> = v.GenericSchema<unknown, Output>;

export type Checked<Output> =
  | { readonly ok: true; readonly value: Output }
  | { readonly ok: false; readonly fields: Readonly<Record<string, string>> };

/** Checks a form: returns the value, or the first message for each field by its dotted path. */
export function checkInput<Output>(schema: Schema<Output>, input: unknown): Checked<Output> {
  const result = v.safeParse(schema, input);
  if (result.success) return { ok: true, value: result.output };
  const fields: Record<string, string> = {};
  for (const issue of result.issues) {
    const path = v.getDotPath(issue) ?? '';
    fields[path] ??= issue.message;
  }
  return { ok: false, fields };
}

/**
 * The problem, worded for the person who typed it and without the field's name, which is for
 * callers: Fireline's forms show the message at its field.
 */
export function reasonOf({ message, field }: FirelineError): string {
  const prefix = `${field}: `;
  return field !== undefined && message.startsWith(prefix) ? message.slice(prefix.length) : message;
}

/**
 * Parses data that must already be valid, such as a document.
 * @throws FirelineError `invalid-input` that names the first invalid field.
 */
export function parse<Output>(schema: Schema<Output>, input: unknown): Output {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue);
  throw new FirelineError('invalid-input', `${field ?? 'Input'}: ${issue.message}`, field);
}
