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
import { servedText, servingsIn } from '@fireline/domain/catalog/served';
import { limits } from '@fireline/domain/limits';
import { standardRateId } from '@fireline/domain/money/tax-rates';
import { amountText, parseMoney } from '@fireline/domain/money/typed-money';
import { type Checked, checkInput } from '@fireline/domain/parse';
import type { Weekday } from '@fireline/domain/shop/opening-hours';
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
  /** How often the same choice may be made. */
  readonly each: string;
  readonly choices: readonly ChoiceForm[];
}

/** Days and hours, in the format of `<input type="time">`. */
export interface ServingForm {
  readonly id: string;
  readonly days: readonly Weekday[];
  readonly from: string;
  /** `00:00` is midnight at the end of the day. */
  readonly until: string;
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
  readonly served: readonly ServingForm[];
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
    served: [],
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
    served: servingsIn(product.served).map(({ days, span }, index) => {
      const [from = '', until = ''] = span.split('-');
      return { id: String(index), days, from, until: until === '24:00' ? '00:00' : until };
    }),
    options: product.options.map(({ id, name, min, max, choices }) => ({
      id,
      name,
      min: String(min),
      max: String(max),
      each: String(mostOfOne(choices)),
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

/** How often the same choice of an option may be made: the same for all of them. */
export function mostOfOne(choices: ProductInput['options'][number]['choices']): number {
  return Math.max(1, ...choices.map(({ most = 1 }) => most));
}

/** The product that the form describes, or the errors by field (`options.0.name`). */
export function checkForm(form: ProductForm, currency: string): Checked<ProductInput> {
  const checked = checkInput(productInputSchema, {
    ...form,
    labels: labelsText(form.labels),
    served: servedText(
      form.served.map(({ days, from, until }) => ({
        days,
        span: `${from}-${until === '00:00' ? '24:00' : until}`,
      })),
    ),
    price: parseMoney(form.price, currency),
    prepMinutes: numberOf(form.prepMinutes),
    stock: form.stock.trim() === '' ? null : numberOf(form.stock),
    options: form.options.map(({ each, ...option }) => ({
      ...option,
      min: numberOf(option.min),
      max: numberOf(option.max),
      choices: option.choices.map(({ allergens, ...choice }) => ({
        ...choice,
        ...(allergens.length > 0 && { allergens }),
        ...(numberOf(each) >= 2 && { most: Math.trunc(numberOf(each)) }),
        price: choice.price.trim() === '' ? 0 : parseMoney(choice.price, currency),
      })),
    })),
    sort: numberOf(form.sort),
  });
  const wrong = { ...servedErrors(form.served), ...eachErrors(form.options) };
  if (Object.keys(wrong).length === 0) return checked;
  return { ok: false, fields: { ...(checked.ok ? {} : checked.fields), ...wrong } };
}

/** The rules that the schema has for each choice, once for the option. */
function eachErrors(options: readonly OptionForm[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    options.flatMap(({ each, max }, index) => {
      const times = numberOf(each);
      if (!Number.isInteger(times) || times < 1) {
        return [[`options.${index}.each`, texts.products.optionEachInvalid]];
      }
      return times > Math.max(1, numberOf(max))
        ? [[`options.${index}.each`, texts.products.optionEachAboveMost]]
        : [];
    }),
  );
}

function servedErrors(servings: readonly ServingForm[]): Readonly<Record<string, string>> {
  const errors: Record<string, string> = {};
  for (const [index, { days, from, until }] of servings.entries()) {
    if (days.length === 0) errors[`served.${index}.days`] = texts.products.servedNoDay;
    if (from === '') errors[`served.${index}.from`] = texts.fields.required;
    if (until === '') errors[`served.${index}.until`] = texts.fields.required;
    else if (from === until && from !== '00:00') {
      errors[`served.${index}.until`] = texts.products.servedSame;
    }
  }
  return errors;
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
