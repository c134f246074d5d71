/**
 * Two people at one form: what the other one saved while it was open here. Fields that are untouched
 * here take up the new value; a field that is being edited keeps what was typed, and the person is
 * asked which of the two it shall be.
 */
import { isSame } from './is-same.ts';

export interface ChangeElsewhere<Field extends string = string> {
  readonly field: Field;
  /** Edited here too: saving would put this form's value over the other one. */
  readonly isContested: boolean;
}

type FieldOf<Form> = keyof Form & string;

/**
 * The form after `stored` took the place of `known`, and what that changed. `known` is what was
 * stored when this form last took it up.
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

/** What is told at the end: the newest word on each field, in the order they were first changed. */
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
