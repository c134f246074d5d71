/**
 * The emulator's coverage report of the rules. It has a tree per `allow` and function: an
 * expression, its parts as `children`, and the `values` it had, if it was reached.
 * https://firebase.google.com/docs/rules/emulator-reports
 *
 * The report lists every value, including whole documents, and grows until the emulator can't send
 * it. So it's fetched after each test file, and only what was reached is kept.
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

/** An expression of the rules and its values in the tests. */
export interface Reach {
  /** `line:column` and the source, which identify it. */
  readonly at: string;
  /**
   * The function or `allow` that contains it, and its source: stays the same if lines are added
   * above.
   */
  readonly name: string;
  /**
   * `true`, `false`, `error`, or `value` for anything that isn't boolean; empty if it was never
   * evaluated.
   */
  readonly values: readonly string[];
}

/** A condition that was only ever true, or only ever false. */
export interface OneSided extends Pick<Reach, 'at' | 'name'> {
  readonly never: 'true' | 'false';
}

export interface Coverage {
  readonly evaluated: number;
  /** All boolean expressions, and how many of them had both values. */
  readonly conditions: number;
  readonly seenBoth: number;
  readonly total: number;
  /** Never evaluated. */
  readonly missed: readonly Pick<Reach, 'at' | 'name'>[];
  readonly oneSided: readonly OneSided[];
}

/** Every expression in the emulator's `report` on `rules`, the source it was loaded with. */
export function reachOf(report: unknown, rules: string): readonly Reach[] {
  return rootsOf(report)
    .flatMap(withParts)
    .map((expression) => ({
      ...describe(expression, rules),
      values: [...new Set((expression.values ?? []).map(kindOf))],
    }));
}

/** Merges the reports of several runs: an expression seen in any of them counts as seen. */
export function coverageOf(runs: readonly (readonly Reach[])[]): Coverage {
  const seen = new Map<string, { readonly name: string; readonly values: Set<string> }>();
  for (const { at, name, values } of runs.flat()) {
    const known = seen.get(at)?.values ?? [];
    seen.set(at, { name, values: new Set([...known, ...values]) });
  }
  const all = [...seen].map(([at, { name, values }]) => ({ at, name, values }));
  const missed = all.filter(({ values }) => values.size === 0);
  const conditions = all.filter(
    ({ at, values }) =>
      (values.has('true') || values.has('false')) && !/^\d+:\d+ (true|false)$/.test(at),
  );
  const oneSided = conditions.filter(({ values }) => !values.has('true') || !values.has('false'));
  return {
    evaluated: all.length - missed.length,
    conditions: conditions.length,
    seenBoth: conditions.length - oneSided.length,
    total: all.length,
    missed: missed.map(({ at, name }) => ({ at, name })),
    oneSided: oneSided.map(({ at, name, values }) => ({
      at,
      name,
      never: values.has('true') ? 'false' : 'true',
    })),
  };
}

/**
 * What makes a complete run fail: a condition that had only one value and isn't among the
 * `excused`, an excuse that is no longer needed, or an expression that was never evaluated.
 */
export function faultsOf(coverage: Coverage, excused: Readonly<Record<string, string>>): string[] {
  const { oneSided, missed } = coverage;
  const names = new Set(oneSided.map(({ name }) => name));
  return [
    ...missed.map((expression) => `${shown(expression)} is never evaluated`),
    ...oneSided
      .filter(({ name }) => !Object.hasOwn(excused, name))
      .map((expression) => `${shown(expression)} is never ${expression.never}`),
    ...Object.keys(excused)
      .filter((name) => !names.has(name))
      .map((name) => `${name} is excused in tests/rules/one-sided.ts, and needs it no longer`),
  ];
}

function shown({ at, name }: Pick<Reach, 'at' | 'name'>): string {
  return `firestore.rules:${at.split(' ', 1)[0]} ${name}`;
}

/**
 * `{ value: { boolValue: true }, count: 3 }` is `true`; a failed expression has `{ undefined: … }`.
 */
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

function describe({ sourcePosition = {} }: Expression, rules: string) {
  const { line, column, currentOffset = 0, endOffset = 0 } = sourcePosition;
  const source = closed(rules, currentOffset, endOffset + 1).replace(/\s+/g, ' ');
  return { at: `${line}:${column} ${source}`, name: `${placeOf(rules, currentOffset)}: ${source}` };
}

/** A report may end a call before its last parentheses. */
function closed(rules: string, start: number, end: number): string {
  const source = rules.slice(start, end);
  const code = source.replace(/'[^']*'|"[^"]*"/g, '');
  const open = code.split(/[([{]/).length - code.split(/[)\]}]/).length;
  const next = rules.charAt(end);
  return open > 0 && /[()[\]{}]/.test(next) ? closed(rules, start, end + 1) : source;
}

/** The last `function name` or `allow what` before `offset`, the latter with its path. */
function placeOf(rules: string, offset: number): string {
  const before = rules.slice(0, offset);
  const last = [...before.matchAll(/\bfunction (\w+)|\ballow ([\w, ]+):|\bmatch (\S+)/g)];
  const place = last.findLast(([, name, what]) => name ?? what);
  if (place?.[1] !== undefined) return place[1];
  const path = last.findLast(([, , , matched]) => matched !== undefined)?.[3];
  return `${path} ${place?.[2]}`;
}
