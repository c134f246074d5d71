/**
 * Two people editing the same thing: merges what the other person saved while a form was open here.
 * Untouched fields get the new value; an edited field keeps what was typed, and the user is asked
 * which of the two to keep.
 */
import { isEqual } from '#lib/is-equal.ts';

export interface RemoteChange<Field extends string = string> {
  readonly field: Field;
  /** Also edited here: saving would overwrite the other value. */
  readonly isConflict: boolean;
}

type FieldOf<Form> = keyof Form & string;

/**
 * The form after `stored` replaced `base`, and what that changed. `base` is what was stored when
 * this form was last updated.
 */
export function threeWayMerge<Form extends object>(
  form: Form,
  base: Form,
  stored: Form,
): { readonly form: Form; readonly changes: readonly RemoteChange<FieldOf<Form>>[] } {
  const fields = Object.keys(stored) as FieldOf<Form>[];
  const changes = fields
    .filter((field) => !isEqual(stored[field], base[field]) && !isEqual(stored[field], form[field]))
    .map((field) => ({ field, isConflict: !isEqual(form[field], base[field]) }));
  const taken = changes.filter(({ isConflict }) => !isConflict);
  return {
    form: { ...form, ...Object.fromEntries(taken.map(({ field }) => [field, stored[field]])) },
    changes,
  };
}

/** The newest change of each field, in the order the fields first changed. */
export function mergeChanges<Field extends string>(
  told: readonly RemoteChange<Field>[],
  news: readonly RemoteChange<Field>[],
): readonly RemoteChange<Field>[] {
  const byField = new Map([...told, ...news].map((change) => [change.field, change]));
  return [...byField.values()];
}

/** The fields in which `form` differs from `known`. */
export function editedFields<Form extends object>(
  form: Form,
  known: Form,
): readonly FieldOf<Form>[] {
  return (Object.keys(form) as FieldOf<Form>[]).filter(
    (field) => !isEqual(form[field], known[field]),
  );
}
