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

/** An expression of the rules and what it came to in the tests. */
export interface Reach {
  /** `line:column source` */
  readonly expression: string;
  /** `true`, `false`, `error`, or `value` for all that is no truth value; empty if it was never evaluated. */
  readonly values: readonly string[];
}

export interface Coverage {
  readonly evaluated: number;
  /** Those that are true or false, and how many of them were seen as both. */
  readonly conditions: number;
  readonly seenBoth: number;
  readonly total: number;
  /** Never evaluated. */
  readonly missed: readonly string[];
  /** Conditions that were only ever true, or only ever false: `never false: line:column source`. */
  readonly oneSided: readonly string[];
}

/** Every expression in the emulator's `report` on `rules`, the source it was loaded with. */
export function reachOf(report: unknown, rules: string): readonly Reach[] {
  return rootsOf(report)
    .flatMap(withParts)
    .map((expression) => ({
      expression: describe(expression, rules),
      values: [...new Set((expression.values ?? []).map(kindOf))],
    }));
}

/** The reports of several runs as one: what any of them saw was seen. */
export function coverageOf(runs: readonly (readonly Reach[])[]): Coverage {
  const seen = new Map<string, Set<string>>();
  for (const { expression, values } of runs.flat()) {
    seen.set(expression, new Set([...(seen.get(expression) ?? []), ...values]));
  }
  const missed = [...seen].filter(([, values]) => values.size === 0);
  const conditions = [...seen].filter(
    ([expression, values]) =>
      (values.has('true') || values.has('false')) && !/^\d+:\d+ (true|false)$/.test(expression),
  );
  const oneSided = conditions.filter(([, values]) => !values.has('true') || !values.has('false'));
  return {
    evaluated: seen.size - missed.length,
    conditions: conditions.length,
    seenBoth: conditions.length - oneSided.length,
    total: seen.size,
    missed: missed.map(([expression]) => expression),
    oneSided: oneSided.map(
      ([expression, values]) => `never ${values.has('true') ? 'false' : 'true'}: ${expression}`,
    ),
  };
}

/** `{ value: { boolValue: true }, count: 3 }` is `true`; an expression that failed has `{ undefined: … }`. */
function kindOf(entry: unknown): string {
  const value = typeof entry === 'object' && entry !== null && 'value' in entry && entry.value;
  if (typeof value !== 'object' || value === null) return 'value';
  if ('undefined' in value) return 'error';
  return 'boolValue' in value ? String(value.boolValue) : 'value';
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
