import { checkInput } from '../parse.ts';

/** The messages a form would show for `input`, by field; empty if it's valid. */
export function messages(schema: Parameters<typeof checkInput>[0], input: unknown) {
  const result = checkInput(schema, input);
  return result.ok ? {} : result.fields;
}
