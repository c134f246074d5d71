/** Changes to a product in words: what someone else just saved, and what the audit log recorded. */

import { allergenName } from '@fireline/domain/catalog/allergen-names';
import { type ProductInput, productInputSchema } from '@fireline/domain/catalog/product';
import { formatMoney } from '@fireline/domain/money/money';
import { type InferOutput, partial, safeParse } from 'valibot';
import { isSame } from '#lib/is-same.ts';
import type { ProductField, ProductForm } from './product-form.ts';

const fieldNames = {
  name: 'name',
  description: 'description',
  category: 'category',
  station: 'station',
  price: 'price',
  prepMinutes: 'preparation time',
  stock: 'stock',
  available: 'availability',
  image: 'picture',
  allergens: 'allergens',
  options: 'options',
  sort: 'menu position',
} as const satisfies Record<ProductField, string>;

/** `price is now $4.20`; `priceText` formats the typed price. */
export function nowText(
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
      return stored.available ? 'it’s available again' : 'it’s now sold out';
    case 'stock':
      return stored.stock === '' ? 'stock is no longer tracked' : `stock is now ${stored.stock}`;
    case 'price':
      return `price is now ${priceText(stored.price)}`;
    case 'prepMinutes':
      return `${name} is now ${stored.prepMinutes} min`;
    default:
      return `${name} is now ${stored[field]}`;
  }
}

const recordedSchema = partial(productInputSchema);
type Recorded = InferOutput<typeof recordedSchema>;

/** The difference between two stored states. `currency` is the shop's. */
export function changeWords(before: unknown, after: unknown, currency: string): readonly string[] {
  if (after === null) return ['Deleted'];
  const is = safeParse(recordedSchema, after);
  if (!is.success) return ['Changed'];
  const was = safeParse(recordedSchema, before);
  if (!was.success) return [`Added “${is.output.name ?? ''}”`];
  return fields.flatMap((field) =>
    isSame(was.output[field], is.output[field])
      ? []
      : wordsOf(field, was.output, is.output, currency),
  );
}

const fields = Object.keys(productInputSchema.entries) as readonly (keyof ProductInput)[];

function wordsOf(
  field: keyof ProductInput,
  was: Recorded,
  is: Recorded,
  currency: string,
): readonly string[] {
  switch (field) {
    case 'name':
      return [`Renamed: ${was.name} → ${is.name}`];
    case 'price':
      return [
        `Price: ${formatMoney(was.price ?? 0, currency)} → ${formatMoney(is.price ?? 0, currency)}`,
      ];
    case 'stock':
      return [`Stock: ${stockText(was.stock)} → ${stockText(is.stock)}`];
    case 'available':
      return [is.available ? 'Available again' : 'Marked as sold out'];
    case 'prepMinutes':
      return [`Preparation time: ${was.prepMinutes} → ${is.prepMinutes} min`];
    case 'category':
    case 'station':
      return [`${capital(fieldNames[field])}: ${was[field]} → ${is[field]}`];
    case 'description':
      return ['Description edited'];
    case 'image':
      return [is.image === '' ? 'Picture removed' : 'Picture changed'];
    case 'sort':
      return ['Moved on the menu'];
    case 'allergens':
      return listWords(
        'Allergens',
        (was.allergens ?? []).map(allergenName),
        (is.allergens ?? []).map(allergenName),
      );
    case 'options':
      return optionWords(was.options ?? [], is.options ?? [], currency);
  }
}

function stockText(stock: number | null | undefined): string {
  return stock === null || stock === undefined ? 'not tracked' : String(stock);
}

type Options = ProductInput['options'];

function optionWords(was: Options, is: Options, currency: string): readonly string[] {
  const known = new Map(was.map((option) => [option.id, option]));
  const edited = is.flatMap((option) => {
    const before = known.get(option.id);
    if (!before || isSame(before, option)) return [];
    const choices = choiceWords(before, option, currency);
    return [`Option ${option.name}: ${choices === '' ? 'edited' : choices}`];
  });
  const names = listWords('Options', was.map(byName), is.map(byName));
  if (edited.length > 0) return edited;
  return names.length > 0 ? names : ['Options: reordered'];
}

type Option = Options[number];

/** `Oat milk +$0.60 → +$0.80; added Soy`. */
function choiceWords(was: Option, is: Option, currency: string): string {
  const known = new Map(was.choices.map((choice) => [choice.id, choice]));
  const left = new Set(is.choices.map(({ id }) => id));
  const words = is.choices.flatMap(({ id, name, price }) => {
    const before = known.get(id);
    if (!before) return [`added ${name}`];
    if (before.price === price) return [];
    return [`${name} +${formatMoney(before.price, currency)} → +${formatMoney(price, currency)}`];
  });
  const gone = was.choices.filter(({ id }) => !left.has(id)).map(({ name }) => `removed ${name}`);
  return [...words, ...gone].join('; ');
}

function listWords(what: string, was: readonly string[], is: readonly string[]): readonly string[] {
  const added = is.filter((name) => !was.includes(name)).map((name) => `added ${name}`);
  const removed = was.filter((name) => !is.includes(name)).map((name) => `removed ${name}`);
  const words = [...added, ...removed];
  return words.length > 0 ? [`${what}: ${words.join('; ')}`] : [];
}

const byName = ({ name }: { readonly name: string }) => name;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
