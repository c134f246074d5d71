/** A product of the menu as a row of a file describes it. */
import { allergenName } from '@fireline/domain/catalog/allergen-names';
import { labelName, labels, labelsText } from '@fireline/domain/catalog/labels';
import { allergens, type ProductInput, productInputSchema } from '@fireline/domain/catalog/product';
import { standardRateId, taxRatesIn } from '@fireline/domain/money/tax-rates';
import { amountText, parseMoney } from '@fireline/domain/money/typed-money';
import { checkInput } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import { allergensIn } from './allergens-in.ts';
import {
  type DishContext,
  type FileField,
  type FileRow,
  type MenuColumn,
  plainName,
} from './menu-columns.ts';
import { readOptions } from './read-options.ts';
import { servedIn } from './served-in.ts';

export interface Mistake {
  /** Null: the row as such. */
  readonly column: FileField | null;
  readonly message: string;
}

export type ReadDish =
  | { readonly product: ProductInput; readonly mistakes: null }
  | { readonly product: null; readonly mistakes: readonly [Mistake, ...Mistake[]] };

/** What isn't in the row stays as in `start`: what is stored, or a new product's values. */
export function readDish(row: FileRow, start: ProductInput, context: DishContext): ReadDish {
  const mistakes: Mistake[] =
    row.broken === undefined ? [] : [{ column: null, message: row.broken }];
  const fields: Record<string, unknown> = {};
  for (const [column, read] of readers) {
    const typed = row.cells[column]?.trim();
    if (typed === undefined) continue;
    const { value, mistake } = read(typed, start, context);
    if (mistake !== undefined) mistakes.push({ column, message: valued(typed, mistake) });
    else if (value !== undefined) fields[fieldOf[column]] = value;
  }
  const { options, mistake } =
    row.options === undefined
      ? { options: start.options, mistake: undefined }
      : readOptions(row.options, start.options, context);
  if (mistake !== undefined) mistakes.push({ column: 'options', message: mistake });

  const checked = checkInput(productInputSchema, { ...start, options, ...fields });
  if (checked.ok) {
    const [first, ...others] = mistakes;
    return first
      ? { product: null, mistakes: [first, ...others] }
      : { product: checked.value, mistakes: null };
  }
  for (const [path, message] of Object.entries(checked.fields)) {
    const column = columnOf(path);
    if (mistakes.some((known) => known.column !== null && known.column === column)) continue;
    const typed = column === null || column === 'options' ? undefined : row.cells[column]?.trim();
    mistakes.push({ column, message: valued(typed ?? '', message) });
  }
  const [first = { column: null, message: texts.menuFile.notAProduct }, ...others] = mistakes;
  return { product: null, mistakes: [first, ...others] };
}

/** `value` missing: the cell says nothing, so that the field stays as it is. */
interface ReadCell {
  readonly value?: unknown;
  readonly mistake?: string;
}
type ReadColumn = (typed: string, start: ProductInput, context: DishContext) => ReadCell;
type ReadableColumn = Exclude<MenuColumn, 'id'>;

const fieldOf = {
  name: 'name',
  description: 'description',
  category: 'category',
  price: 'price',
  tax: 'taxRateId',
  station: 'station',
  minutes: 'prepMinutes',
  stock: 'stock',
  available: 'available',
  allergens: 'allergens',
  labels: 'labels',
  served: 'served',
  image: 'image',
} as const satisfies Record<ReadableColumn, keyof ProductInput>;

const readers: readonly (readonly [ReadableColumn, ReadColumn])[] = [
  ['name', (typed) => ({ value: typed })],
  ['description', (typed) => ({ value: typed })],
  [
    'category',
    (typed, _, { shop }) => orStays(typed, () => known(typed, shop.categories) ?? typed),
  ],
  ['price', readPrice],
  ['tax', readTax],
  ['station', readStation],
  ['minutes', (typed) => orStays(typed, () => numberIn(typed))],
  ['stock', (typed) => ({ value: typed === '' ? null : numberIn(typed) })],
  ['available', readYesOrNo],
  ['allergens', readAllergens],
  ['labels', readLabels],
  ['served', readServed],
  ['image', (typed) => ({ value: typed })],
];

function readPrice(typed: string, _: ProductInput, { shop }: DishContext): ReadCell {
  if (typed === '') return {};
  const bare = typed.replace(/[\s\p{Sc}\p{Cf}]/gu, '').replace(shop.currency, '');
  const value = parseMoney(bare, shop.currency);
  if (value !== null) return { value };
  const example = amountText(parseMoney('4', shop.currency) ?? 0, shop.currency);
  return { mistake: texts.menuFile.priceInvalid({ example }) };
}

function readTax(typed: string, _: ProductInput, { shop }: DishContext): ReadCell {
  const standard = { id: standardRateId, rate: shop.taxRate, name: '' };
  const rates = [standard, ...taxRatesIn(shop.taxRates)];
  return orStays(
    typed,
    () => {
      const wanted = plainName(typed);
      const percent = numberIn(typed.replace(/\s*%$/, ''));
      return (
        rates.find(({ id, name }) => id === typed || (name !== '' && plainName(name) === wanted)) ??
        rates.find(({ rate }) => rate === percent)
      )?.id;
    },
    () =>
      texts.menuFile.taxUnknown({
        names: rates.map(({ rate, name }) => `${name} ${rate}%`.trim()).join(', '),
      }),
  );
}

function readStation(typed: string, start: ProductInput, { shop }: DishContext): ReadCell {
  return orStays(
    typed,
    () => known(typed, [...shop.stations, start.station]),
    () => texts.menuFile.stationUnknown({ names: shop.stations.join(', ') }),
  );
}

function readYesOrNo(typed: string): ReadCell {
  const { valueYes, valueNo } = texts.office;
  const wanted = plainName(typed);
  return orStays(
    typed,
    () => {
      if (['true', 'yes', '1', plainName(valueYes)].includes(wanted)) return true;
      return ['false', 'no', '0', plainName(valueNo)].includes(wanted) ? false : undefined;
    },
    () => texts.menuFile.neitherYesNorNo,
  );
}

function readAllergens(typed: string, start: ProductInput): ReadCell {
  const value = allergensIn(typed.split(/[,;|\n]/), start.allergens);
  if (value !== null) return { value };
  const names = allergens.map(allergenName).join(', ');
  return { mistake: texts.menuFile.allergenUnknown({ names }) };
}

function readLabels(typed: string): ReadCell {
  const wanted = typed
    .split(/[,;|\n]/)
    .map(plainName)
    .filter((name) => name !== '');
  const found = labels.filter((label) =>
    [plainName(label), plainName(labelName(label))].some((name) => wanted.includes(name)),
  );
  const known = found.flatMap((label) => [plainName(label), plainName(labelName(label))]);
  if (wanted.every((name) => known.includes(name))) return { value: labelsText(found) };
  return { mistake: texts.menuFile.labelUnknown({ names: labels.map(labelName).join(', ') }) };
}

function readServed(typed: string): ReadCell {
  const value = servedIn(typed);
  return value === null ? { mistake: texts.menuFile.servedInvalid } : { value };
}

function orStays<Value>(
  typed: string,
  find: () => Value | undefined,
  mistake: () => string = () => texts.fields.required,
): ReadCell {
  if (typed === '') return {};
  const value = find();
  return value === undefined ? { mistake: mistake() } : { value };
}

function known(typed: string, names: readonly string[]): string | undefined {
  const wanted = plainName(typed);
  return names.find((name) => name === typed) ?? names.find((name) => plainName(name) === wanted);
}

/** NaN if it isn't one; the schema says so. */
function numberIn(typed: string): number {
  return /^\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
}

function columnOf(path: string): FileField | null {
  const [field = ''] = path.split('.');
  if (field === 'options') return 'options';
  return readers.find(([column]) => fieldOf[column] === field)?.[0] ?? null;
}

function valued(typed: string, message: string): string {
  if (typed === '') return message;
  const value = typed.length > 40 ? `${typed.slice(0, 40)}…` : typed;
  return texts.menuFile.valueWrong({ value, message });
}
