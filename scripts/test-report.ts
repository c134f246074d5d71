/** The outcome of a test run by project, as the reporter writes it and `npm test` prints it. */

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export type Report = Readonly<Record<string, Counts>>;

export const noTests: Counts = { passed: 0, failed: 0, skipped: 0 };

export function sum(report: Report): Counts {
  return Object.values(report).reduce(
    (total, counts) => ({
      passed: total.passed + counts.passed,
      failed: total.failed + counts.failed,
      skipped: total.skipped + counts.skipped,
    }),
    noTests,
  );
}

/** "12 passed, 0 failed", and ", 1 skipped" only if there are any. */
function describe({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

/** One line for each project, and the sum as the last line. */
export function summaryLines(report: Report): string[] {
  const width = Math.max(0, ...Object.keys(report).map((name) => name.length));
  const lines = Object.entries(report).map(
    ([name, counts]) => `  ${name.padEnd(width)}  ${describe(counts)}`,
  );
  return [...lines, describe(sum(report))];
}
