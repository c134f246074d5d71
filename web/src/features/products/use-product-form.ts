import type { Product } from '@fireline/domain/schemas/product';
import { useState } from 'react';
import { type ChangeElsewhere, mergeChanges, takeUpChanges } from './product-changes.ts';
import { checkForm, emptyForm, isSame, type ProductForm, toForm } from './product-form.ts';

interface ProductFormState {
  readonly form: ProductForm;
  /** The stored product as the form last took it up; for a new one, the empty form. */
  readonly known: ProductForm;
  readonly stored: Product | null;
  readonly changes: readonly ChangeElsewhere[];
}

/**
 * The values of the product dialog. `stored` is the product as the server has it now, and null for
 * a new one or one that has been deleted: then the form keeps what it has.
 */
export function useProductForm(stored: Product | null, currency: string, nextSort: number) {
  const [state, setState] = useState<ProductFormState>(() => {
    const form = stored ? toForm(stored, currency) : emptyForm(nextSort);
    return { form, known: form, stored, changes: [] };
  });
  // Errors show from the first attempt to save on, and go as soon as they are put right.
  const [hasTried, setHasTried] = useState(false);

  if (stored !== null && stored !== state.stored) {
    const now = toForm(stored, currency);
    const { form, changes } = takeUpChanges(state.form, state.known, now);
    setState({ form, known: now, stored, changes: mergeChanges(state.changes, changes) });
  }

  const checked = checkForm(state.form, currency);
  const errors: Readonly<Record<string, string>> = hasTried && !checked.ok ? checked.fields : {};
  return {
    ...state,
    checked,
    errors,
    isEdited: !isSame(state.form, state.known),
    change: (part: Partial<ProductForm>) =>
      setState((now) => ({ ...now, form: { ...now.form, ...part } })),
    /** Puts the stored value in place of what was typed. */
    takeStored: ({ field }: ChangeElsewhere) =>
      setState((now) => ({
        ...now,
        form: { ...now.form, [field]: now.known[field] },
        changes: now.changes.filter((change) => change.field !== field),
      })),
    showErrors: () => setHasTried(true),
  };
}
