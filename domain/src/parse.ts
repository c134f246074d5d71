/** Checking what a person or a document brought, with messages that can stand at the field. */
import * as v from 'valibot';
import { FirelineError } from './errors.ts';

type Schema<Output> = v.GenericSchema<unknown, Output>;

export type Checked<Output> =
  | { readonly ok: true; readonly value: Output }
  | { readonly ok: false; readonly fields: Readonly<Record<string, string>> };

/** Checks a form: the value, or the first message for each field by its dotted path. */
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
 * What was wrong, for the person who typed it: without the name of the field, which is for whoever
 * calls. Fireline's forms have one field where it is shown, or show it at its field.
 */
export function reasonOf({ message, field }: FirelineError): string {
  const prefix = `${field}: `;
  return field !== undefined && message.startsWith(prefix) ? message.slice(prefix.length) : message;
}

/**
 * Parses what must already be right, such as a document.
 * @throws FirelineError `invalid-input` that names the first field that is not.
 */
export function parse<Output>(schema: Schema<Output>, input: unknown): Output {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue);
  throw new FirelineError('invalid-input', `${field ?? 'Input'}: ${issue.message}`, field);
}
