import type { Checked } from '@fireline/domain/parse';

/** Checks what no schema describes: the values, unless a field has a problem. */
export function checkFields<Values extends object>(
  values: Values,
  problems: { readonly [Field in keyof Values]?: string | null | false },
): Checked<Values> {
  const fields = Object.entries(problems).flatMap(([field, problem]) =>
    typeof problem === 'string' ? [[field, problem] as const] : [],
  );
  return fields.length === 0
    ? { ok: true, value: values }
    : { ok: false, fields: Object.fromEntries(fields) };
}
