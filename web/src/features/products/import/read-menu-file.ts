/** Reads a file, or pasted text, into rows. Loads papaparse; import it lazily. */
import { FirelineError } from '@fireline/domain/errors';
import { limits } from '@fireline/domain/limits';
import { texts } from '@fireline/domain/texts/texts';
import { csvRowsIn } from '#lib/files/csv-text.ts';
import { hashOf } from '#lib/files/hash-of.ts';
import {
  columnName,
  columnNamed,
  type FileRow,
  isRecord,
  type MenuColumn,
  menuColumns,
  plainName,
} from './menu-columns.ts';

export interface MenuFile {
  readonly rows: readonly FileRow[];
  /** What to say about the file as a whole. */
  readonly notes: readonly string[];
  /** For each name in the file, the ID of what is new: the same with every import. */
  readonly ids: ReadonlyMap<string, string>;
}

const mostBytes = 4_000_000;

/**
 * The text of a file: spreadsheets also write Windows' and UTF-16's characters.
 * @throws FirelineError `invalid-input` if it's too large.
 */
export async function textOf(file: File): Promise<string> {
  if (file.size > mostBytes) throw tooLarge();
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (isUtf16) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** @throws FirelineError `invalid-input` if no product can be read from it. */
export async function readMenuFile(text: string): Promise<MenuFile> {
  const { rows, notes } = /^[\uFEFF\s]*[[{]/.test(text) ? readJson(text) : readCsv(text);
  if (rows.length === 0) throw unusable(texts.menuFile.fileEmpty);
  if (rows.length > limits.listSize) throw tooLarge();
  return { rows, notes, ids: await idsFor(rows) };
}

type Rows = Pick<MenuFile, 'rows' | 'notes'>;

function readCsv(text: string): Rows {
  if (text.includes('\0')) throw unusable(texts.menuFile.fileUnreadable);
  const readings = separators.map((separator) => filledRows(text, separator));
  const [best = []] = readings.toSorted((a, b) => knownIn(b) - knownIn(a));
  const [head, ...body] = best;
  if (!head) return { rows: [], notes: [] };
  const { columns, notes } = columnsIn(head.cells);
  const rows = body.map(({ row, cells }): FileRow => {
    const named = columns.flatMap((column, at) =>
      column === null ? [] : [[column, cells[at] ?? '']],
    );
    const isTooLong = cells.slice(columns.length).some((cell) => cell.trim() !== '');
    return {
      row,
      cells: Object.fromEntries(named),
      ...(isTooLong && { broken: texts.menuFile.tooManyCells }),
    };
  });
  return { rows, notes };
}

/** The file's is the one that separates the most columns. */
const separators = [';', ',', '\t'] as const;

interface CsvRow {
  readonly row: number;
  readonly cells: readonly string[];
}

function filledRows(text: string, separator: string): readonly CsvRow[] {
  return csvRowsIn(text, separator)
    .map((cells, index) => ({ row: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

function knownIn([head]: readonly CsvRow[]): number {
  return head?.cells.filter((cell) => columnNamed(cell) !== null).length ?? 0;
}

function columnsIn(headings: readonly string[]) {
  const known = headings.map(columnNamed);
  const columns = known.map((column, at) => (known.indexOf(column) === at ? column : null));
  if (!columns.includes('name')) {
    throw unusable(texts.menuFile.noNameColumn({ name: columnName('name') }));
  }
  const doubled = known.filter((column, at) => column !== null && columns[at] === null);
  const unknown = headings.filter((heading, at) => heading.trim() !== '' && known[at] === null);
  const notes = [
    ...doubled.map((column) =>
      texts.menuFile.doubledColumn({ name: columnName(column as MenuColumn) }),
    ),
    ...(unknown.length > 0 ? [unknownNote(unknown)] : []),
  ];
  return { columns, notes };
}

function readJson(text: string): Rows {
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  const list = isRecord(parsed) ? (parsed.products ?? parsed.dishes) : parsed;
  if (!Array.isArray(list)) throw unusable(texts.menuFile.jsonNoList);
  const unknown = new Set<string>();
  const rows = list.map((entry: unknown, index): FileRow => {
    const row = index + 1;
    if (!isRecord(entry)) return { row, cells: {}, broken: texts.menuFile.notAProduct };
    for (const key of Object.keys(entry)) {
      if (key !== 'options' && !menuColumns.some((column) => column === key)) unknown.add(key);
    }
    const cells = menuColumns
      .filter((column) => entry[column] !== undefined)
      .map((column) => [column, cellOf(entry[column])]);
    return {
      row,
      cells: Object.fromEntries(cells),
      ...(entry.options !== undefined && { options: entry.options }),
    };
  });
  return { rows, notes: unknown.size > 0 ? [unknownNote([...unknown])] : [] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw unusable(texts.menuFile.jsonInvalid({ reason }));
  }
}

/** A value of JSON as a spreadsheet would have it. */
function cellOf(value: unknown): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function unknownNote(names: readonly string[]): string {
  return texts.menuFile.unknownColumns({ count: names.length, names: names.join(', ') });
}

/** Every name that something new could have. */
async function idsFor(rows: readonly FileRow[]): Promise<ReadonlyMap<string, string>> {
  const names = new Set(rows.map(({ cells }) => plainName(cells.name ?? '')));
  for (const { options } of rows) for (const name of namesWithin(options)) names.add(name);
  const ids = [...names].map(async (name): Promise<[string, string]> => {
    const hash = await hashOf(new TextEncoder().encode(name));
    return [name, hash.slice(0, 20)];
  });
  return new Map(await Promise.all(ids));
}

function namesWithin(value: unknown): readonly string[] {
  if (typeof value === 'string') return [plainName(value)];
  if (Array.isArray(value)) return value.flatMap(namesWithin);
  return isRecord(value) ? [...namesWithin(value.name), ...namesWithin(value.choices)] : [];
}

function tooLarge(): FirelineError {
  return unusable(texts.menuFile.fileTooLarge({ most: limits.listSize }));
}

function unusable(message: string): FirelineError {
  return new FirelineError('invalid-input', message);
}
