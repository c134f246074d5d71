/**
 * The emulator's coverage report of the rules. It is a tree per `allow` and function: an
 * expression, its parts as `children`, and the `values` that it had, if it was reached.
 * https://firebase.google.com/docs/rules/emulator-reports
 *
 * The report lists every value, whole documents among them, and grows until the emulator cannot
 * send it. So it is taken after each test file, and only what was reached is kept.
 */
interface Expression {
  readonly sourcePosition?: Position;
  readonly values?: readonly unknown[];
  readonly children?: readonly Expression[];
}

interface Position {
  readonly line?: number;
  readonly column?: number;
  readonly currentOffset?: number;
  readonly endOffset?: number;
}

/** An expression of the rules and whether the tests evaluated it. */
export interface Reach {
  /** `line:column source` */
  readonly expression: string;
  readonly reached: boolean;
}

export interface Coverage {
  readonly covered: number;
  readonly total: number;
  readonly missed: readonly string[];
}

/** Every expression in the emulator's `report` on `rules`, the source it was loaded with. */
export function reachOf(report: unknown, rules: string): readonly Reach[] {
  return rootsOf(report)
    .flatMap(withParts)
    .map((expression) => ({
      expression: describe(expression, rules),
      reached: (expression.values ?? []).length > 0,
    }));
}

/** The reports of several runs as one: an expression counts if any of them reached it. */
export function coverageOf(runs: readonly (readonly Reach[])[]): Coverage {
  const reached = new Map<string, boolean>();
  for (const { expression, reached: now } of runs.flat()) {
    reached.set(expression, now || reached.get(expression) === true);
  }
  const missed = [...reached].filter(([, hit]) => !hit).map(([expression]) => expression);
  return { covered: reached.size - missed.length, total: reached.size, missed };
}

function rootsOf(report: unknown): readonly Expression[] {
  if (typeof report === 'object' && report !== null && 'report' in report) {
    if (Array.isArray(report.report)) return report.report;
  }
  throw new Error('The emulator gave no rule coverage report.');
}

function withParts(expression: Expression): readonly Expression[] {
  return [expression, ...(expression.children ?? []).flatMap(withParts)];
}

function describe({ sourcePosition = {} }: Expression, rules: string): string {
  const { line, column, currentOffset = 0, endOffset = 0 } = sourcePosition;
  const source = rules.slice(currentOffset, endOffset + 1).replace(/\s+/g, ' ');
  return `${line}:${column} ${source}`;
}
