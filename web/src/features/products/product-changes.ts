/**
 * Two people at one product: what the other one saved while this form was open. Fields that are
 * untouched here take up the new value; a field that is being edited keeps what was typed, and the
 * person is told of both.
 */
import { isSame, type ProductField, type ProductForm } from './product-form.ts';

export interface ChangeElsewhere {
  readonly field: ProductField;
  /** Edited here too: saving would put this form's value over the other one. */
  readonly isContested: boolean;
}

/**
 * The form after `stored` took the place of `known`, and what that changed. `known` is the stored
 * product as this form last took it up.
 */
export function takeUpChanges(
  form: ProductForm,
  known: ProductForm,
  stored: ProductForm,
): { readonly form: ProductForm; readonly changes: readonly ChangeElsewhere[] } {
  const fields = Object.keys(stored) as ProductField[];
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
export function mergeChanges(
  told: readonly ChangeElsewhere[],
  news: readonly ChangeElsewhere[],
): readonly ChangeElsewhere[] {
  const byField = new Map([...told, ...news].map((change) => [change.field, change]));
  return [...byField.values()];
}

const fieldNames = {
  name: 'name',
  description: 'description',
  category: 'category',
  station: 'station',
  price: 'price',
  prepMinutes: 'preparation time',
  stock: 'stock',
  available: 'availability',
  image: 'image',
  allergens: 'allergens',
  options: 'options',
  sort: 'position on the menu',
} as const satisfies Record<ProductField, string>;

/** `price is now $4.20`, given how a price is written. */
export function changeText(
  field: ProductField,
  stored: ProductForm,
  priceText: (typed: string) => string,
): string {
  const name = fieldNames[field];
  switch (field) {
    case 'description':
    case 'image':
      return `${name} was edited`;
    case 'options':
    case 'allergens':
      return `${name} were edited`;
    case 'available':
      return stored.available ? 'it is available again' : 'it is sold out now';
    case 'stock':
      return stored.stock === '' ? 'stock is no longer counted' : `stock is now ${stored.stock}`;
    case 'price':
      return `price is now ${priceText(stored.price)}`;
    case 'prepMinutes':
      return `${name} is now ${stored.prepMinutes} min`;
    default:
      return `${name} is now ${stored[field]}`;
  }
}
