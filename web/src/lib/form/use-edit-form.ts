/** A form for something that others may change while it's open. */
import { useState } from 'react';
import { editedFields, mergeChanges, type RemoteChange, threeWayMerge } from './three-way-merge.ts';

interface EditState<Stored, Form> {
  readonly form: Form;
  /** The stored values when the form was last updated; the empty form for something new. */
  readonly known: Form;
  readonly stored: Stored | null;
  readonly changes: readonly RemoteChange<keyof Form & string>[];
}

/**
 * The values of a form. `stored` is the server's current state; null for something new or something
 * that was deleted: then the form keeps its values. `typed` is the form's initial content if the
 * user continues with an earlier draft.
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
    const { form, changes } = threeWayMerge(state.form, state.known, now);
    setState({ form, known: now, stored, changes: mergeChanges(state.changes, changes) });
  }

  const edited = editedFields(state.form, state.known);
  const without = (field: Field) => state.changes.filter((change) => change.field !== field);
  return {
    form: state.form,
    known: state.known,
    edited,
    // A field changed back to its stored value is no longer a conflict.
    changes: state.changes.filter(({ field, isConflict }) => !isConflict || edited.includes(field)),
    change: (part: Partial<Form>) =>
      setState((now) => ({ ...now, form: { ...now.form, ...part } })),
    /** Replaces what was typed with the stored value. */
    takeTheirs: (field: Field) =>
      setState((now) => ({
        ...now,
        form: { ...now.form, [field]: now.known[field] },
        changes: without(field),
      })),
    /** Resolves a conflict: what was typed stays, and saving overwrites the other value. */
    keepMine: (field: Field) => setState((now) => ({ ...now, changes: without(field) })),
    /** Dismisses others' changes to fields untouched here: they have been read. */
    dismissTaken: () =>
      setState((now) => ({ ...now, changes: now.changes.filter((change) => change.isConflict) })),
    /** Call after a save: `form` is what is stored now, as far as this screen knows. */
    markSaved: (form: Form) => setState((now) => ({ ...now, form, known: form, changes: [] })),
    /** Call after a refused save: puts what was typed back into the form. */
    putBack: (part: Partial<Form>) =>
      setState((now) => ({ ...now, form: { ...now.form, ...part }, changes: [] })),
    /** Resets the form to the stored values. */
    reset: () => setState((now) => ({ ...now, form: now.known, changes: [] })),
  };
}
