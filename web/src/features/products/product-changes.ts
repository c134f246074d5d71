/** Changes to a product in words: what someone else just saved, and what the audit log recorded. */

import { allergenName } from '@fireline/domain/catalog/allergen-names';
import { labelNames } from '@fireline/domain/catalog/labels';
import {
  type ProductInput,
  productInputSchema,
  productSchema,
} from '@fireline/domain/catalog/product';
import { servedWords } from '@fireline/domain/catalog/served-words';
import { choiceIn, wholeProduct } from '@fireline/domain/catalog/sold-out';
import { formatMoney } from '@fireline/domain/money/money';
import { texts } from '@fireline/domain/texts/texts';
import { type InferOutput, object, partial, safeParse } from 'valibot';
import { isEqual } from '#lib/is-equal.ts';
import type { ProductField, ProductForm } from './product-form.ts';

/** `price is now $4.20`; `priceText` formats the typed price. */
export function nowText(
  field: ProductField,
  stored: ProductForm,
  priceText: (typed: string) => string,
): string {
  const { products } = texts;
  switch (field) {
    case 'name':
      return products.nowName({ value: stored.name });
    case 'description':
      return products.nowDescription;
    case 'category':
      return products.nowCategory({ value: stored.category });
    case 'station':
      return products.nowStation({ value: stored.station });
    case 'price':
      return products.nowPrice({ value: priceText(stored.price) });
    case 'taxRateId':
      return products.nowTaxRate;
    case 'prepMinutes':
      return products.nowPrepTime({ minutes: stored.prepMinutes });
    case 'stock':
      return stored.stock === ''
        ? products.nowStockUntracked
        : products.nowStock({ value: stored.stock });
    case 'available':
      return stored.available ? products.nowAvailable : products.nowSoldOut;
    case 'image':
      return products.nowPicture;
    case 'allergens':
      return products.nowAllergens;
    case 'labels':
      return products.nowLabels;
    case 'served':
      return products.nowServed;
    case 'options':
      return products.nowOptions;
    case 'sort':
      return products.nowPosition({ value: stored.sort });
  }
}

const recordedSchema = partial(
  object({ ...productInputSchema.entries, out: productSchema.entries.out }),
);
type Recorded = InferOutput<typeof recordedSchema>;

/** The difference between two stored states. `currency` is the shop's. */
export function changeWords(before: unknown, after: unknown, currency: string): readonly string[] {
  if (after === null) return [texts.products.wasDeleted];
  const is = safeParse(recordedSchema, after);
  if (!is.success) return [texts.products.wasChanged];
  const was = safeParse(recordedSchema, before);
  if (!was.success) return [texts.products.wasAdded({ name: is.output.name ?? '' })];
  const words = fields.flatMap((field) =>
    isEqual(was.output[field], is.output[field])
      ? []
      : wordsOf(field, was.output, is.output, currency),
  );
  return [...words, ...soldOutWords(was.output, is.output)];
}

function soldOutWords(was: Recorded, is: Recorded): readonly string[] {
  const { out: before = {} } = was;
  const { out: after = {} } = is;
  const all = (is.options ?? []).flatMap((option) =>
    option.choices.map(({ id, name }) => ({ part: choiceIn(option, id), name })),
  );
  const parts = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return parts
    .filter((part) => before[part] !== after[part])
    .flatMap((part) => {
      const isOut = part in after;
      if (part === wholeProduct) {
        return [isOut ? texts.products.wasSoldOut : texts.products.wasAvailable];
      }
      const name = all.find((choice) => choice.part === part)?.name;
      if (name === undefined) return [];
      return [
        isOut
          ? texts.products.wasChoiceSoldOut({ name })
          : texts.products.wasChoiceAvailable({ name }),
      ];
    });
}

const fields = Object.keys(productInputSchema.entries) as readonly (keyof ProductInput)[];

function wordsOf(
  field: keyof ProductInput,
  was: Recorded,
  is: Recorded,
  currency: string,
): readonly string[] {
  const { products } = texts;
  switch (field) {
    case 'name':
      return [products.wasRenamed({ before: was.name ?? '', after: is.name ?? '' })];
    case 'price': {
      const before = formatMoney(was.price ?? 0, currency);
      const after = formatMoney(is.price ?? 0, currency);
      return [products.wasPrice({ before, after })];
    }
    case 'taxRateId':
      return [products.wasTaxRate];
    case 'stock':
      return [products.wasStock({ before: stockText(was.stock), after: stockText(is.stock) })];
    case 'available':
      return [is.available ? products.wasAvailable : products.wasSoldOut];
    case 'prepMinutes':
      return [products.wasPrepTime({ before: was.prepMinutes ?? '', after: is.prepMinutes ?? '' })];
    case 'category':
      return [products.wasCategory({ before: was.category ?? '', after: is.category ?? '' })];
    case 'station':
      return [products.wasStation({ before: was.station ?? '', after: is.station ?? '' })];
    case 'description':
      return [products.wasDescription];
    case 'image':
      return [is.image === '' ? products.wasPictureRemoved : products.wasPicture];
    case 'sort':
      return [products.wasMoved];
    case 'allergens': {
      const changes = allergenChanges(was.allergens ?? [], is.allergens ?? []);
      return changes === '' ? [] : [products.wasAllergens({ changes })];
    }
    case 'labels': {
      const changes = listChanges(labelNames(was.labels ?? ''), labelNames(is.labels ?? ''));
      return changes === '' ? [] : [products.wasLabels({ changes })];
    }
    case 'served':
      return [
        is.served
          ? products.wasServed({ hours: servedWords(is.served) })
          : products.wasServedAlways,
      ];
    case 'options':
      return optionWords(was.options ?? [], is.options ?? [], currency);
  }
}

function stockText(stock: number | null | undefined): string {
  return stock === null || stock === undefined ? texts.products.stockNotTracked : String(stock);
}

type Options = ProductInput['options'];

function optionWords(was: Options, is: Options, currency: string): readonly string[] {
  const known = new Map(was.map((option) => [option.id, option]));
  const edited = is.flatMap((option) => {
    const before = known.get(option.id);
    if (!before || isEqual(before, option)) return [];
    const { name } = option;
    const changes = choiceChanges(before, option, currency);
    return [
      changes === ''
        ? texts.products.wasOptionEdited({ name })
        : texts.products.wasOption({ name, changes }),
    ];
  });
  if (edited.length > 0) return edited;
  const changes = listChanges(was.map(byName), is.map(byName));
  return [
    changes === '' ? texts.products.wasOptionsReordered : texts.products.wasOptions({ changes }),
  ];
}

type Option = Options[number];

/** `Oat milk +$0.60 → +$0.80; added Soy`. */
function choiceChanges(was: Option, is: Option, currency: string): string {
  const known = new Map(was.choices.map((choice) => [choice.id, choice]));
  const left = new Set(is.choices.map(({ id }) => id));
  const words = is.choices.flatMap(({ id, name, price, allergens = [] }) => {
    const before = known.get(id);
    if (!before) return [texts.products.changeAdded({ name })];
    const changes = allergenChanges(before.allergens ?? [], allergens);
    return [
      ...(before.price === price
        ? []
        : [
            texts.products.changePrice({
              name,
              before: formatMoney(before.price, currency),
              after: formatMoney(price, currency),
            }),
          ]),
      ...(changes === '' ? [] : [texts.products.changeAllergens({ name, changes })]),
    ];
  });
  const gone = was.choices
    .filter(({ id }) => !left.has(id))
    .map(({ name }) => texts.products.changeRemoved({ name }));
  return [...words, ...gone].join('; ');
}

function allergenChanges(was: readonly string[], is: readonly string[]): string {
  return listChanges(was.map(allergenName), is.map(allergenName));
}

/** `added soy; removed milk`; empty if neither. */
function listChanges(was: readonly string[], is: readonly string[]): string {
  const added = is.filter((name) => !was.includes(name));
  const removed = was.filter((name) => !is.includes(name));
  return [
    ...added.map((name) => texts.products.changeAdded({ name })),
    ...removed.map((name) => texts.products.changeRemoved({ name })),
  ].join('; ');
}

const byName = ({ name }: { readonly name: string }) => name;
