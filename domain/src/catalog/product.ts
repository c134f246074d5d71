/** `products/{productId}`: a product on the menu. */
import * as v from 'valibot';
import { count, line, optionalText, price, text, time } from '../fields.ts';
import { limits } from '../limits.ts';
import { standardRateId } from '../money/tax-rates.ts';
import { texts } from '../texts/texts.ts';

/** The 14 allergens that EU law requires to be declared (Regulation 1169/2011, Annex II). */
export const allergens = [
  'celery',
  'crustaceans',
  'eggs',
  'fish',
  'gluten',
  'lupin',
  'milk',
  'molluscs',
  'mustard',
  'nuts',
  'peanuts',
  'sesame',
  'soya',
  'sulphites',
] as const;
export type Allergen = (typeof allergens)[number];

const allergenList = v.pipe(v.array(v.picklist(allergens)), v.maxLength(allergens.length));

const choiceSchema = v.object({
  id: line(40),
  name: line(limits.productName),
  price,
  /** What it adds to the product's own. */
  allergens: v.exactOptional(allergenList),
  /** How often it may be chosen, as in double cheese; missing: once. */
  most: v.exactOptional(count(2, limits.choicesPerOption)),
});

type Repeatable = Pick<v.InferOutput<typeof choiceSchema>, 'most'>;

/** How many of `choices` can be chosen at all, each as often as it may. */
export function mostChosen(choices: readonly Repeatable[]): number {
  return choices.reduce((sum, { most = 1 }) => sum + most, 0);
}

/**
 * Rules can count the choices of an option but not check each one. Invalid choices are dropped when
 * a product is read, so nobody can choose them and the product stays on the menu.
 */
const storedChoices = v.pipe(
  v.array(v.unknown()),
  v.minLength(1),
  v.maxLength(limits.choicesPerOption),
  v.transform((choices) => choices.filter((choice) => v.is(choiceSchema, choice))),
);

const optionEntries = {
  id: line(40),
  name: line(limits.productName),
  /** How few and how many choices a customer may select; `min` 0 makes the option optional. */
  min: count(0, limits.choicesPerOption),
  max: count(1, limits.choicesPerOption),
};

export const productOptionSchema = v.pipe(
  v.object({
    ...optionEntries,
    choices: v.pipe(
      v.array(choiceSchema),
      v.minLength(1, () => texts.products.choiceMissing),
      v.maxLength(limits.choicesPerOption, () =>
        texts.products.optionChoicesTooMany({ most: limits.choicesPerOption }),
      ),
    ),
  }),
  v.forward(
    v.partialCheck(
      [['min'], ['max']],
      ({ min, max }) => min <= max,
      () => texts.products.optionMostBelowLeast,
    ),
    ['max'],
  ),
  v.forward(
    v.partialCheck(
      [['min'], ['choices']],
      ({ min, choices }) => min <= mostChosen(choices),
      () => texts.products.optionLeastTooHigh,
    ),
    ['min'],
  ),
);

/** The largest absolute value of a menu position. */
const farthest = 1_000_000_000;

/** What an admin enters; the form and the seed are checked against it. Prices in minor units. */
export const productInputSchema = v.object({
  name: text(limits.productName, () => texts.fields.productName),
  description: optionalText(limits.productDescription),
  category: text(40, () => texts.fields.category),
  price,
  /** One of the shop's `taxRates`, or its standard rate. */
  taxRateId: v.optional(v.string(), standardRateId),
  /** An address on this site (`/menu/latte.svg`) or an `https:` URL; empty shows a placeholder. */
  image: v.pipe(
    optionalText(limits.imageAddress),
    v.check(
      (image) => image === '' || /^(\/(?!\/)|https:\/\/)/.test(image),
      () => texts.fields.imageAddress,
    ),
  ),
  station: text(40, () => texts.fields.productStation),
  prepMinutes: count(0, 240),
  available: v.boolean(),
  /** How many are left; null means that the stock isn't tracked. */
  stock: v.nullable(count(0, 100_000)),
  options: v.pipe(
    v.array(productOptionSchema),
    v.maxLength(limits.optionsPerProduct, () =>
      texts.products.optionsTooMany({ most: limits.optionsPerProduct }),
    ),
  ),
  allergens: allergenList,
  /** As in `labels.ts`, which checks them, too. */
  labels: v.optional(v.string(), ''),
  /** When it's served, as in `served.ts`, which checks it, too; empty: always. */
  served: v.optional(v.string(), ''),
  /** Position on the menu, ascending. */
  sort: v.pipe(
    v.number(() => texts.fields.number),
    v.minValue(-farthest),
    v.maxValue(farthest),
  ),
});

export const productSchema = v.object({
  ...productInputSchema.entries,
  options: v.pipe(
    v.array(v.object({ ...optionEntries, choices: storedChoices })),
    v.maxLength(limits.optionsPerProduct),
  ),
  /** What is sold out for now, see `sold-out.ts`. */
  out: v.optional(v.record(v.string(), v.number()), {}),
  /** Leads functions to the author of the last change; null if that was Fireline itself. */
  changeId: v.optional(v.nullable(v.string()), null),
  createdAt: time,
  updatedAt: time,
});

export interface ProductOption extends v.InferOutput<typeof productOptionSchema> {
  /** What `asOffered` has taken out of `choices`, with `backAt`. */
  soldOut?: readonly (v.InferOutput<typeof choiceSchema> & { readonly back: number })[];
}
export type ProductInput = v.InferOutput<typeof productInputSchema>;
export interface Product extends v.InferOutput<typeof productSchema> {
  options: ProductOption[];
}

/** Whether no selection of the product's choices is without `allergen`. */
export function mustContain(
  product: Pick<Product, 'allergens' | 'options'>,
  allergen: Allergen,
): boolean {
  return (
    product.allergens.includes(allergen) ||
    product.options.some(
      ({ min, choices }) =>
        mostChosen(choices.filter((choice) => !choice.allergens?.includes(allergen))) < min,
    )
  );
}

/** Whether customers can order it now. */
export function isOrderable(product: Pick<Product, 'available' | 'stock' | 'options'>): boolean {
  return (
    product.available &&
    (product.stock === null || product.stock > 0) &&
    product.options.every(({ min, choices }) => min <= mostChosen(choices))
  );
}
