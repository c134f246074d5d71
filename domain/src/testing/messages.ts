import { checkInput } from '../parse.ts';

/** What a form would say of `input`, by field; nothing if it is right. */
export function messages(schema: Parameters<typeof checkInput>[0], input: unknown) {
  const result = checkInput(schema, input);
  return result.ok ? {} : result.fields;
}
