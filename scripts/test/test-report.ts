/** The outcome of a test run by project, as the reporter writes it and `npm test` prints it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../lib/project.ts';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export type Report = Readonly<Record<string, Counts>>;

export const noTests: Counts = { passed: 0, failed: 0, skipped: 0 };

/** Where the reporter leaves the counts of this run (FIRELINE_TEST_REPORT). */
export function reportFile(run: string): string {
  return join(paths.testReports, `${fileNameOf(run)}.json`);
}

/** `e2e-2-6` for `e2e 2/6`. */
export function fileNameOf(run: string): string {
  return run.replaceAll(/\W+/g, '-');
}

/** What `run` has left. A run that failed without a failed test counts as one failure. */
export function readReport(run: string, exitCode: number): Report {
  const file = reportFile(run);
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : {};
  return exitCode === 0 || sum(report).failed > 0
    ? report
    : merge([report, { [`outside ${run}`]: { ...noTests, failed: 1 } }]);
}

/** Adds up what several runs say of the same project. */
export function merge(reports: readonly Report[]): Report {
  const merged: Record<string, Counts> = {};
  for (const [name, counts] of reports.flatMap((report) => Object.entries(report))) {
    merged[name] = add(merged[name] ?? noTests, counts);
  }
  return merged;
}

export function sum(report: Report): Counts {
  return Object.values(report).reduce(add, noTests);
}

export function add(a: Counts, b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/** "12 passed, 0 failed", and ", 1 skipped" only if there are any. */
function words({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

/** One line for each project, and the sum as the last line. */
export function summaryLines(report: Report): string[] {
  const width = Math.max(0, ...Object.keys(report).map((name) => name.length));
  const lines = Object.entries(report).map(
    ([name, counts]) => `  ${name.padEnd(width)}  ${words(counts)}`,
  );
  return [...lines, words(sum(report))];
}
