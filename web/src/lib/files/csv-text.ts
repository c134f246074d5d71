/**
 * CSV files, written so that text which people entered can't become a formula, and read the way
 * they were written. Loads papaparse; import it lazily.
 */
import type { CsvFormat } from '@fireline/domain/shop/csv-format';
import Papa from 'papaparse';

/** Tells spreadsheets that the file is UTF-8. */
export const byteOrderMark = '\uFEFF';

export type Cell = string | number;

/**
 * A cell that a spreadsheet might take for a formula, which is prefixed with an apostrophe. Leading
 * whitespace doesn't make it safe, since it's often stripped, nor do the signs' full-width forms.
 */
const formula = /^(?!-\d+(?:[.,]\d+)?$)[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/**
 * A spreadsheet may expect another separator than the file has. There, the text after it, or after
 * a line break, becomes a separate cell: quotes don't help.
 */
const hiddenFormulas = {
  ',': /([;\t\r\n]\s*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g,
  ';': /([,;\t\r\n]\s*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g,
} as const;

/** What `csvText` has put in front of a formula, and after a separator within a text. */
const leadingApostrophe = /^'(?=[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/;
const hiddenApostrophes = /([,;\t\r\n]\s*)'(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

/** The rows, each with a line end; empty if there are none. */
export function csvText(rows: readonly (readonly Cell[])[], { separator }: CsvFormat): string {
  if (rows.length === 0) return '';
  const hidden = hiddenFormulas[separator];
  const safe = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell.replaceAll(hidden, "$1'") : cell)),
  );
  const options = { delimiter: separator, escapeFormulae: formula, newline: '\r\n' };
  return `${Papa.unparse(safe, options)}\r\n`;
}

/** The rows of a file with this separator; empty ones included. */
export function csvRowsIn(text: string, delimiter: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter });
  return data.map((row) =>
    row.map((cell) => cell.replace(leadingApostrophe, '').replaceAll(hiddenApostrophes, '$1')),
  );
}
