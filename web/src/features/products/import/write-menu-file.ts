/** The menu, or a sample of one, as a file that can be imported. Loads papaparse; import it lazily. */
import { allergenName } from '@fireline/domain/catalog/allergen-names';
import { labelName, labelsIn } from '@fireline/domain/catalog/labels';
import { newProduct } from '@fireline/domain/catalog/new-product';
import type { ProductInput } from '@fireline/domain/catalog/product';
import { servingsIn } from '@fireline/domain/catalog/served';
import { dayWords } from '@fireline/domain/catalog/served-words';
import { minorUnitDigits } from '@fireline/domain/money/currencies';
import { standardRateId, taxRatesIn } from '@fireline/domain/money/tax-rates';
import { amountText } from '@fireline/domain/money/typed-money';
import { type CsvFormat, csvFormatOf, csvFormats } from '@fireline/domain/shop/csv-format';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { byteOrderMark, csvText } from '#lib/files/csv-text.ts';
import { mostOfOne } from '../product-form.ts';
import { columnName, type MenuColumn, menuColumns } from './menu-columns.ts';

export interface FileDish {
  /** Empty in samples. */
  readonly id: string;
  readonly data: ProductInput;
}

/** In the format of the country's spreadsheets. Without options. */
export function menuAsCsv(dishes: readonly FileDish[], shop: Shop): string {
  const format = csvFormats[csvFormatOf(shop)];
  const rows = dishes.map((dish) => {
    const cells = cellsOf(dish, shop, format);
    return menuColumns.map((column) => cells[column]);
  });
  const text = csvText([menuColumns.map(columnName), ...rows], format);
  return `${format.hasMark ? byteOrderMark : ''}${text}`;
}

export function menuAsJson(dishes: readonly FileDish[], shop: Shop): string {
  const amount = (value: number) => Number(amountText(value, shop.currency, '.'));
  const products = dishes.map(({ id, data }) => ({
    ...(id !== '' && { id }),
    name: data.name,
    description: data.description,
    category: data.category,
    price: amount(data.price),
    tax: data.taxRateId,
    station: data.station,
    minutes: data.prepMinutes,
    stock: data.stock,
    available: data.available,
    allergens: data.allergens,
    labels: labelsIn(data.labels),
    served: data.served,
    image: data.image,
    options: data.options.map((option) => ({
      ...option,
      each: mostOfOne(option.choices),
      choices: option.choices.map(({ most: _, ...choice }) => ({
        ...choice,
        price: amount(choice.price),
      })),
    })),
  }));
  return `${JSON.stringify({ products }, null, 2)}\n`;
}

/** A few products of nowhere, with the shop's own categories and stations. */
export function sampleDishes(shop: Shop): readonly FileDish[] {
  const { menuFile } = texts;
  const unit = 10 ** minorUnitDigits(shop.currency);
  const start = newProduct(shop, 0);
  const category = (index: number) => shop.categories[index] ?? start.category;
  return [
    {
      ...start,
      name: menuFile.sampleName1,
      description: menuFile.sampleText1,
      price: Math.round(3.5 * unit),
      prepMinutes: 2,
    },
    {
      ...start,
      name: menuFile.sampleName2,
      description: menuFile.sampleText2,
      category: category(1),
      price: Math.round(6.9 * unit),
      labels: 'vegan vegetarian',
      served: 'mon tue wed thu fri 11:30-14:30',
      allergens: ['celery' as const, 'gluten' as const],
    },
    {
      ...start,
      name: menuFile.sampleName3,
      description: menuFile.sampleText3,
      category: category(2),
      price: 4 * unit,
      stock: 12,
      allergens: ['eggs' as const, 'gluten' as const, 'milk' as const],
    },
  ].map((data) => ({ id: '', data }));
}

function cellsOf(
  { id, data }: FileDish,
  shop: Shop,
  { decimal }: CsvFormat,
): Readonly<Record<MenuColumn, string | number>> {
  return {
    id,
    name: data.name,
    description: data.description,
    category: data.category,
    price: amountText(data.price, shop.currency, decimal),
    tax: taxText(data.taxRateId, shop, decimal),
    station: data.station,
    minutes: data.prepMinutes,
    stock: data.stock ?? '',
    available: data.available ? texts.office.valueYes : texts.office.valueNo,
    allergens: data.allergens.map(allergenName).join(', '),
    labels: labelsIn(data.labels).map(labelName).join(', '),
    served: servingsIn(data.served)
      .map(({ days, span }) => `${dayWords(days)} ${span}`.trim())
      .join(', '),
    image: data.image,
  };
}

/** The rate's name; the standard rate has none, so its percentage. */
function taxText(id: string, shop: Shop, decimal: string): string {
  const rate = taxRatesIn(shop.taxRates).find((other) => other.id === id);
  if (rate) return rate.name;
  return id === standardRateId ? String(shop.taxRate).replace('.', decimal) : '';
}
