/** How the benchmarks print figures. */
import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { percentile } from '@fireline/domain/percentile';
import { say } from '../lib/progress.ts';
import { root } from '../lib/project.ts';
import { ScriptError } from '../lib/script-error.ts';

/** `8.1 (7.4–9.2)`: the median of the runs, and their range. */
export function spreadOf(values: readonly number[], digits = 1): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const [median, from, to] = [percentile(values, 0.5), least, most].map((n) => n.toFixed(digits));
  return from === to ? `${median}` : `${median} (${from}–${to})`;
}

/** On what it was measured: no figure means anything without it. */
export function machineLine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const engine = process.env.FIRESTORE_ENGINE ?? 'the engine that npm start takes';
  return `${cpus().length} × ${cpu?.model ?? 'unknown'}, ${memory} GiB, ${platform()} ${arch()}, Node ${process.version}, ${engine}`;
}

export type Rows = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/**
 * Prints a table. `npm run bench -- all` also writes it to docs/performance.md, where a benchmark
 * owns what is between its marks, and people write the rest.
 */
export function showTable(name: string, rows: Rows): void {
  say('');
  console.table(rows);
  if (process.env[writeFigures] === undefined) return;
  const page = readFileSync(performancePage, 'utf8');
  const date = new Date().toISOString().slice(0, 10);
  const content = `${markdownTable(date, rows)}\n\n\`${machineLine()}\``;
  writeFileSync(performancePage, withSection(page, name, content));
}

/** Set, it makes `showTable` write. */
export const writeFigures = 'FIRELINE_WRITE_FIGURES';
const performancePage = join(root, 'docs', 'performance.md');

/** `page` with `content` between the marks of `name`. */
export function withSection(page: string, name: string, content: string): string {
  const [from, to] = [`<!-- figures: ${name} -->`, `<!-- end: ${name} -->`];
  const [start, end] = [page.indexOf(from), page.indexOf(to)];
  if (start === -1 || end < start) {
    throw new ScriptError(`docs/performance.md needs ${from} and, after it, ${to}.`);
  }
  return `${page.slice(0, start + from.length)}\n${content}\n${page.slice(end)}`;
}

/** A row starts with its name; `title` stands above the names. */
export function markdownTable(title: string, rows: Rows): string {
  const columns = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    line([title, ...columns]),
    line(['---', ...columns.map(() => '---')]),
    ...Object.entries(rows).map(([name, row]) =>
      line([name, ...columns.map((column) => row[column] ?? '')]),
    ),
  ].join('\n');
}
