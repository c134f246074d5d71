/** The columns of a menu file, and what else a row can have. */
import { foldedWords } from '@fireline/domain/search/fold-text';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';

export const menuColumns = [
  'id',
  'name',
  'description',
  'category',
  'price',
  'tax',
  'station',
  'minutes',
  'stock',
  'available',
  'allergens',
  'labels',
  'served',
  'image',
] as const;
export type MenuColumn = (typeof menuColumns)[number];

/** What only JSON files have. */
export type FileField = MenuColumn | 'options';

/** A product as it is in a file. */
export interface FileRow {
  /** As spreadsheets count: the first row has the names. In JSON, the position in the list. */
  readonly row: number;
  /** What is in its cells; a column that the file doesn't have is missing. */
  readonly cells: Readonly<Partial<Record<MenuColumn, string>>>;
  /** Anything; missing if the file says nothing about them. */
  readonly options?: unknown;
  /** What is wrong with the row as such. */
  readonly broken?: string;
}

/** What rows are read with. */
export interface DishContext {
  readonly shop: Pick<Shop, 'currency' | 'categories' | 'stations' | 'taxRate' | 'taxRates'>;
  /** For each name in the file, the ID of what is new. */
  readonly ids: ReadonlyMap<string, string>;
}

export function columnName(column: FileField): string {
  return texts.menuFile[column];
}

/** The column with this heading: in the reader's language, or as JSON has it. */
export function columnNamed(heading: string): MenuColumn | null {
  const wanted = plainName(heading);
  return (
    menuColumns.find((column) => column === wanted) ??
    menuColumns.find((column) => plainName(columnName(column)) === wanted) ??
    null
  );
}

/** How names are compared: `Café  au lait` is `cafe au lait`. */
export function plainName(name: string): string {
  const words = foldedWords(name);
  return words.length > 0 ? words.join(' ') : name.trim();
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
