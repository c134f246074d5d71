/**
 * Two people editing the same thing: merges what the other person saved while a form was open here.
 * Untouched fields get the new value; an edited field keeps what was typed, and the user is asked
 * which of the two to keep.
 */
import { isSame } from './is-same.ts';

export interface ChangeElsewhere<Field extends string = string> {
  readonly field: Field;
  /** Also edited here: saving would overwrite the other value. */
  readonly isContested: boolean;
}

type FieldOf<Form> = keyof Form & string;

/**
 * The form after `stored` replaced `known`, and what that changed. `known` is what was stored when
 * this form was last updated.
 */
export function takeUpChanges<Form extends object>(
  form: Form,
  known: Form,
  stored: Form,
): { readonly form: Form; readonly changes: readonly ChangeElsewhere<FieldOf<Form>>[] } {
  const fields = Object.keys(stored) as FieldOf<Form>[];
  const changes = fields
    .filter((field) => !isSame(stored[field], known[field]) && !isSame(stored[field], form[field]))
    .map((field) => ({ field, isContested: !isSame(form[field], known[field]) }));
  const taken = changes.filter(({ isContested }) => !isContested);
  return {
    form: { ...form, ...Object.fromEntries(taken.map(({ field }) => [field, stored[field]])) },
    changes,
  };
}

/** The newest change of each field, in the order the fields first changed. */
export function mergeChanges<Field extends string>(
  told: readonly ChangeElsewhere<Field>[],
  news: readonly ChangeElsewhere<Field>[],
): readonly ChangeElsewhere<Field>[] {
  const byField = new Map([...told, ...news].map((change) => [change.field, change]));
  return [...byField.values()];
}

/** The fields in which `form` differs from `known`. */
export function editedFields<Form extends object>(
  form: Form,
  known: Form,
): readonly FieldOf<Form>[] {
  return (Object.keys(form) as FieldOf<Form>[]).filter(
    (field) => !isSame(form[field], known[field]),
  );
}
