/**
 * A product as form fields, all as typed. The domain validates; this file only converts text to
 * values and back, and finds what was changed.
 */

import { type Label, labelsIn, labelsText } from '@fireline/domain/catalog/labels';
import {
  type Allergen,
  type Product,
  type ProductInput,
  productInputSchema,
} from '@fireline/domain/catalog/product';
import { limits } from '@fireline/domain/limits';
import { standardRateId } from '@fireline/domain/money/tax-rates';
import { amountText, parseMoney } from '@fireline/domain/money/typed-money';
import { type Checked, checkInput } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import { isEqual } from '#lib/is-equal.ts';

export interface ChoiceForm {
  readonly id: string;
  readonly name: string;
  /** Surcharge; empty means none. */
  readonly price: string;
  readonly allergens: readonly Allergen[];
}

export interface OptionForm {
  readonly id: string;
  readonly name: string;
  readonly min: string;
  readonly max: string;
  readonly choices: readonly ChoiceForm[];
}

export interface ProductForm {
  readonly name: string;
  readonly description: string;
  readonly category: string;
  readonly station: string;
  readonly price: string;
  readonly taxRateId: string;
  readonly prepMinutes: string;
  /** Empty: not tracked. */
  readonly stock: string;
  readonly available: boolean;
  readonly image: string;
  readonly allergens: readonly Allergen[];
  readonly labels: readonly Label[];
  readonly options: readonly OptionForm[];
  readonly sort: string;
}

export type ProductField = keyof ProductForm;

/** Fields whose values the shop defines start empty. */
export function emptyForm(sort: number): ProductForm {
  return {
    name: '',
    description: '',
    category: '',
    station: '',
    price: '',
    taxRateId: standardRateId,
    prepMinutes: '5',
    stock: '',
    available: true,
    image: '',
    allergens: [],
    labels: [],
    options: [],
    sort: String(sort),
  };
}

/** A new product that starts as a copy of another one and follows it on the menu. */
export function copyForm(product: Product, currency: string, sort: number): ProductForm {
  const copy = texts.products.copyName({ name: product.name }).replaceAll(/[\u2068\u2069]/g, '');
  const name = copy.slice(0, limits.productName);
  return { ...toForm(product, currency), name, sort: String(sort) };
}

export function toForm(product: Product, currency: string): ProductForm {
  return {
    name: product.name,
    description: product.description,
    category: product.category,
    station: product.station,
    price: amountText(product.price, currency),
    taxRateId: product.taxRateId,
    prepMinutes: String(product.prepMinutes),
    stock: product.stock === null ? '' : String(product.stock),
    available: product.available,
    image: product.image,
    allergens: product.allergens,
    labels: labelsIn(product.labels),
    options: product.options.map(({ id, name, min, max, choices }) => ({
      id,
      name,
      min: String(min),
      max: String(max),
      choices: choices.map((choice) => ({
        id: choice.id,
        name: choice.name,
        price: choice.price === 0 ? '' : amountText(choice.price, currency),
        allergens: choice.allergens ?? [],
      })),
    })),
    sort: String(product.sort),
  };
}

/** The product that the form describes, or the errors by field (`options.0.name`). */
export function checkForm(form: ProductForm, currency: string): Checked<ProductInput> {
  const checked = checkInput(productInputSchema, {
    ...form,
    labels: labelsText(form.labels),
    price: parseMoney(form.price, currency),
    prepMinutes: numberOf(form.prepMinutes),
    stock: form.stock.trim() === '' ? null : numberOf(form.stock),
    options: form.options.map((option) => ({
      ...option,
      min: numberOf(option.min),
      max: numberOf(option.max),
      choices: option.choices.map(({ allergens, ...choice }) => ({
        ...choice,
        ...(allergens.length > 0 && { allergens }),
        price: choice.price.trim() === '' ? 0 : parseMoney(choice.price, currency),
      })),
    })),
    sort: numberOf(form.sort),
  });
  return checked;
}

/** The fields in which `next` differs from the stored product; only these are written. */
export function changedFields(
  stored: Product,
  next: ProductInput,
): readonly (keyof ProductInput)[] {
  return productFields.filter((field) => !isEqual(stored[field], next[field]));
}

const productFields = Object.keys(
  productInputSchema.entries,
) as readonly (keyof typeof productInputSchema.entries)[];

/** NaN if the text isn't a number; the domain's validation reports it. */
function numberOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
}
