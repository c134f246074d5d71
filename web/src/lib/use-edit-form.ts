/** A form on something that others may change while it is open. */
import { useState } from 'react';
import { type ChangeElsewhere, editedFields, mergeChanges, takeUpChanges } from './elsewhere.ts';

interface EditState<Stored, Form> {
  readonly form: Form;
  /** What was stored, as the form last took it up; for something new, the empty form. */
  readonly known: Form;
  readonly stored: Stored | null;
  readonly changes: readonly ChangeElsewhere<keyof Form & string>[];
}

/**
 * The values of a form. `stored` is what the server has now, and null for something new or
 * something that has been deleted: then the form keeps what it has. `typed` is what the form begins
 * with where somebody goes on with what they typed before.
 */
export function useEditForm<Stored, Form extends object>(
  stored: Stored | null,
  toForm: (stored: Stored) => Form,
  emptyForm: () => Form,
  typed?: Form,
) {
  type Field = keyof Form & string;
  const [state, setState] = useState<EditState<Stored, Form>>(() => {
    const known = stored === null ? emptyForm() : toForm(stored);
    return { form: typed ?? known, known, stored, changes: [] };
  });

  if (stored !== null && stored !== state.stored) {
    const now = toForm(stored);
    const { form, changes } = takeUpChanges(state.form, state.known, now);
    setState({ form, known: now, stored, changes: mergeChanges(state.changes, changes) });
  }

  const edited = editedFields(state.form, state.known);
  const settle = (field: Field) => state.changes.filter((change) => change.field !== field);
  return {
    form: state.form,
    known: state.known,
    edited,
    // What was typed back to what is stored is contested no longer.
    changes: state.changes.filter(
      ({ field, isContested }) => !isContested || edited.includes(field),
    ),
    change: (part: Partial<Form>) =>
      setState((now) => ({ ...now, form: { ...now.form, ...part } })),
    /** Puts the stored value in place of what was typed. */
    takeTheirs: (field: Field) =>
      setState((now) => ({
        ...now,
        form: { ...now.form, [field]: now.known[field] },
        changes: settle(field),
      })),
    /** Settles a change: what was typed stays, and saving puts it in the other one's place. */
    keepMine: (field: Field) => setState((now) => ({ ...now, changes: settle(field) })),
    /** Forgets that others changed what is untouched here: it was read. */
    dismissTaken: () =>
      setState((now) => ({ ...now, changes: now.changes.filter((change) => change.isContested) })),
    /** After a save: `form` is what is stored now, as far as this screen knows. */
    markSaved: (form: Form) => setState((now) => ({ ...now, form, known: form, changes: [] })),
    /** After a refused save: what was typed is back in the form. */
    putBack: (part: Partial<Form>) =>
      setState((now) => ({ ...now, form: { ...now.form, ...part }, changes: [] })),
    /** Back to what is stored. */
    reset: () => setState((now) => ({ ...now, form: now.known, changes: [] })),
  };
}
