/** A form for something that others may change while it's open. */

import { FirelineError } from '@fireline/domain/errors';
import { useLayoutEffect, useState } from 'react';
import { editedFields, mergeChanges, type RemoteChange, threeWayMerge } from './three-way-merge.ts';
import { type AppFormOptions, useAppForm } from './use-app-form.ts';

interface EditFormOptions<Stored, Values, Output>
  extends Omit<AppFormOptions<Values, Output>, 'initial'> {
  /** The server's current state; null for something new, or deleted: then the form stays. */
  stored: Stored | null;
  toForm: (stored: Stored) => Values;
  emptyForm: () => Values;
  /** What the user continues with: an earlier draft. */
  typed?: Values | undefined;
  /** What to say if the form is submitted while a conflict is open. Without it, ours wins. */
  contested?: string;
}

export type EditForm<Values extends object> = ReturnType<
  typeof useEditForm<unknown, Values, unknown>
>;

export function useEditForm<Stored, Values extends object, Output>({
  stored,
  toForm,
  emptyForm,
  typed,
  contested,
  onSubmit,
  ...options
}: EditFormOptions<Stored, Values, Output>) {
  type Field = keyof Values & string;
  /** The stored values when the form was last updated; the empty form for something new. */
  const [known, setKnown] = useState(() => (stored === null ? emptyForm() : toForm(stored)));
  const [seen, setSeen] = useState(stored);
  const [changes, setChanges] = useState<readonly RemoteChange<Field>[]>([]);
  const form = useAppForm({
    ...options,
    initial: typed ?? known,
    onSubmit: (output, values) => {
      if (hasConflict && stored !== null && contested !== undefined) {
        throw new FirelineError('conflict', contested);
      }
      return onSubmit(output, values);
    },
  });

  useLayoutEffect(() => {
    if (stored === null || stored === seen) return;
    const now = toForm(stored);
    const merged = threeWayMerge(form.values, known, now);
    form.set(() => merged.form);
    setKnown(now);
    setSeen(stored);
    setChanges((told) => mergeChanges(told, merged.changes));
  });

  const edited = editedFields(form.values, known);
  // A field changed back to its stored value is no longer a conflict.
  const open = changes.filter(({ field, isConflict }) => !isConflict || edited.includes(field));
  const hasConflict = open.some(({ isConflict }) => isConflict);
  const settle = (field: Field) =>
    setChanges((told) => told.filter((change) => change.field !== field));

  return {
    ...form,
    known,
    edited,
    changes: open,
    hasConflict,
    /** Replaces what was typed with the stored value. */
    takeTheirs: (field: Field) => {
      form.change({ ...form.values, [field]: known[field] });
      settle(field);
    },
    /** Resolves a conflict: what was typed stays, and saving overwrites the other value. */
    keepMine: settle,
    /** Dismisses others' changes to fields untouched here: they have been read. */
    dismissTaken: () => setChanges((told) => told.filter(({ isConflict }) => isConflict)),
    /** Call after a save: `values` are what is stored now, as far as this screen knows. */
    markSaved: (values: Values) => {
      form.reset(values);
      setKnown(values);
      setChanges([]);
    },
    /** Call after a refused save: puts what was typed back into the form. */
    putBack: (part: Partial<Values>) => {
      form.set((values) => ({ ...values, ...part }));
      setChanges([]);
    },
    /** Resets the form to the stored values. */
    discard: () => {
      form.reset(known);
      setChanges([]);
    },
  };
}
