/**
 * The outcome of a test run: the JSON reports of Vitest and Playwright, and what `npm test` prints
 * of them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { paths, root } from '../lib/project.ts';
import { projectOfFile } from './parts.ts';

export interface Outcome {
  readonly project: string;
  /** Its file and title. */
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly ms: number;
  /** It passed at its second attempt, which only stories on the official emulator have. */
  readonly isSecond?: true;
  /** For a failed test or attempt: what was expected, and what was there instead. */
  readonly why?: string | undefined;
  /** For a failed story: what was on the pages. */
  readonly pages?: string | undefined;
}

export function reportFile(part: string): string {
  return join(paths.testReports, `${part}.json`);
}

/** The results of `part`. A failed run without a failed test counts as one failure. */
export function readOutcomes(part: string, exitCode: number): Outcome[] {
  const file = reportFile(part);
  const outcomes = existsSync(file) ? outcomesOf(JSON.parse(readFileSync(file, 'utf8'))) : [];
  return exitCode === 0 || outcomes.some(({ state }) => state === 'failed')
    ? outcomes
    : [...outcomes, outsideTests(part, `outside the tests of ${part}`)];
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly duration?: number | null;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly {
      readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
      readonly results: readonly {
        readonly duration: number;
        readonly error?: { readonly message?: string; readonly stack?: string };
        readonly attachments?: readonly { readonly name: string; readonly body?: string }[];
      }[];
    }[];
  }[];
}

interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly object[];
}

export function outcomesOf(report: VitestReport | PlaywrightReport): Outcome[] {
  return 'testResults' in report ? fromVitest(report) : fromPlaywright(report);
}

/** A file that fails outside its tests (it doesn't load, a hook throws) is one failure. */
function fromVitest({ testResults }: VitestReport): Outcome[] {
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative(root, name);
    const project = projectOfFile(file) ?? 'tests';
    const outcomes = assertionResults.map((test): Outcome => {
      const state = test.status === 'passed' || test.status === 'failed' ? test.status : 'skipped';
      const why = test.failureMessages?.[0];
      return { project, name: `${file} › ${test.fullName}`, state, ms: test.duration ?? 0, why };
    });
    const isTold = status !== 'failed' || outcomes.some(({ state }) => state === 'failed');
    return isTold ? outcomes : [...outcomes, outsideTests(project, file)];
  });
}

function fromPlaywright({ suites, errors }: PlaywrightReport): Outcome[] {
  const outcomesIn = (suite: PlaywrightSuite): Outcome[] => [
    ...(suite.specs ?? []).flatMap(({ title, file, tests }) =>
      tests.map(
        ({ status, results }): Outcome => ({
          project: 'browser',
          name: `tests/e2e/${file.replace(/^(tests\/)?e2e\//, '')} › ${title}`,
          state: stateOf[status],
          ...(status === 'flaky' && { isSecond: true }),
          ms: results.reduce((sum, { duration }) => sum + duration, 0),
          why: reasonOf(results.find(({ error }) => error)?.error),
          pages: pagesOf(results.flatMap(({ attachments = [] }) => attachments)),
        }),
      ),
    ),
    ...(suite.suites ?? []).flatMap(outcomesIn),
  ];
  const outside = errors.map((_, index) => outsideTests('browser', `error ${index + 1}`));
  return [...suites.flatMap(outcomesIn), ...outside];
}

const stateOf = {
  expected: 'passed',
  flaky: 'passed',
  skipped: 'skipped',
  unexpected: 'failed',
} as const;

/** The stack begins with the message, unless it's missing. */
function reasonOf(error?: { readonly message?: string; readonly stack?: string }) {
  return error?.stack ?? error?.message;
}

/** Attached by the stories' fixture. */
function pagesOf(attachments: readonly { readonly name: string; readonly body?: string }[]) {
  const body = attachments.find(({ name }) => name === 'pages')?.body;
  return body === undefined ? undefined : Buffer.from(body, 'base64').toString();
}

export function outsideTests(project: string, name: string): Outcome {
  return { project, name, state: 'failed', ms: 0 };
}

/**
 * The slowest tests, those that failed or needed a second attempt, a line for each project with its
 * counts and time, and only the total in the last line.
 */
export function summaryLines(outcomes: readonly Outcome[]): string[] {
  const projects = [...new Set(outcomes.map(({ project }) => project))];
  const width = Math.max(0, ...projects.map((name) => name.length));
  const slowest = outcomes
    .filter(({ ms }) => ms >= 1000)
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, 20);
  return [
    ...(slowest.length === 0 ? [] : ['The slowest:']),
    ...slowest.map(({ name, ms }) => `${seconds(ms)}  ${name}`),
    ...(slowest.length === 0 ? [] : ['']),
    ...outcomes
      .filter(({ isSecond }) => isSecond)
      .flatMap(({ name, why }) => [
        `↻ ${name}: passed at the second attempt`,
        ...firstLinesOf(why),
      ]),
    ...outcomes
      .filter(({ state }) => state === 'failed')
      .flatMap(({ name, why, pages }) => [
        `✗ ${name}`,
        ...firstLinesOf(why),
        ...indented(linesOf(pages)),
      ]),
    ...projects.map((project) => {
      const own = outcomes.filter((outcome) => outcome.project === project);
      const time = own.reduce((sum, { ms }) => sum + ms, 0);
      return `${seconds(time)}  ${project.padEnd(width)}  ${counts(own)}`;
    }),
    counts(outcomes),
  ];
}

/** The start of an error without colors, and where in the project's own files it happened. */
function firstLinesOf(why = ''): string[] {
  const lines = linesOf(stripVTControlCharacters(why));
  const isLocation = (line: string): boolean => /^\s+at /.test(line);
  const message = lines.filter((line) => !isLocation(line)).slice(0, 12);
  const own = lines.filter((line) => isLocation(line) && isOwn(line)).slice(0, 4);
  return indented([...message, ...own]);
}

function linesOf(text = ''): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `    ${line.replace(`${root}/`, '').slice(0, 160)}`);
}

function isOwn(location: string): boolean {
  return location.includes(root) && !location.includes('/node_modules/');
}

/** "12 passed, 0 failed"; tests that were skipped or tried twice only if there are any. */
function counts(outcomes: readonly Outcome[]): string {
  const count = (wanted: Outcome['state']): number =>
    outcomes.filter(({ state }) => state === wanted).length;
  const skipped = count('skipped');
  const again = outcomes.filter(({ isSecond }) => isSecond).length;
  return [
    `${count('passed')} passed`,
    `${count('failed')} failed`,
    ...(skipped === 0 ? [] : [`${skipped} skipped`]),
    ...(again === 0 ? [] : [`${again} at the second attempt`]),
  ].join(', ');
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`.padStart(9);
}
