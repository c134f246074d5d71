/**
 * The parts of a test run. Each is one run of Vitest or Playwright and has, if needed, its own
 * fresh suite with the emulators it uses.
 */
import { type EmulatorName, emulatorNames } from '../emulators/firebase-config.ts';

export interface TestPart {
  readonly name: string;
  readonly runner: 'vitest' | 'playwright';
  readonly args: readonly string[];
  /** Undefined if it needs none. */
  readonly suite: PartSuite | undefined;
  /** It tests the build output. */
  readonly needsBuild?: true;
}

interface PartSuite {
  readonly seed: boolean;
  readonly emulators: readonly EmulatorName[];
}

const wholeSuite: PartSuite = { seed: true, emulators: emulatorNames };
const rulesSuite: PartSuite = { seed: false, emulators: ['auth', 'firestore'] };

const projects = ['browser', 'triggers', 'shop-wide', 'rules', 'unit', 'build'] as const;
type Project = (typeof projects)[number];

const parts: Readonly<Record<Project, TestPart>> = {
  browser: browserPart('browser', 'stories'),
  'shop-wide': browserPart('shop-wide', 'shop-wide'),
  triggers: vitestPart('triggers', ['--project', 'triggers'], wholeSuite),
  rules: vitestPart('rules', ['--project', 'rules'], rulesSuite),
  unit: vitestPart('unit', ['--project', 'unit'], undefined),
  build: { ...vitestPart('build', ['--project', 'build'], undefined), needsBuild: true },
};

/**
 * The parts for the arguments of `npm test`. Whole projects are one part each, the longest first,
 * and so is a shard of one project (`--project browser --shard=1/4`). Anything finer is a single
 * run: of Playwright if it names browser tests, otherwise of Vitest.
 */
export function partsOf(args: readonly string[]): readonly TestPart[] {
  const { filters, others } = splitArgs(args);
  const chosen = projects.filter(
    (project) => filters.length === 0 || filters.some((filter) => matches(filter, project)),
  );
  if (others.length === 0) return chosen.map((project) => parts[project]);
  const [one, ...more] = chosen;
  if (one !== undefined && more.length === 0 && others.every((arg) => arg.startsWith('--shard='))) {
    return [{ ...parts[one], args: [...parts[one].args, ...others] }];
  }
  const [file] = others.filter((arg) => !arg.startsWith('-')).map(projectOfFile);
  if (file === 'browser' || chosen.every((project) => project === 'browser')) {
    // The stories that change the whole shop depend on all others; a selection of them shouldn't
    // run those.
    const alone = others.some((arg) => arg.includes('shop-wide')) ? ['--no-deps'] : [];
    return [{ ...parts.browser, name: 'selection', args: [...alone, ...others] }];
  }
  const may = chosen.filter((project) => file === undefined || project === file);
  const selection = vitestPart('selection', args, suiteFor(may));
  return [may.includes('build') ? { ...selection, needsBuild: true } : selection];
}

/**
 * The parts, with the stories in `count` suites. Another part follows each share, so that there are
 * rarely two shares at the same time.
 */
export function inShares(parts: readonly TestPart[], count: number): readonly TestPart[] {
  const shared = parts.filter(isShared).flatMap((part) => sharesOf(part, count));
  const others = parts.filter((part) => !isShared(part));
  const turns = Math.max(shared.length, others.length);
  return Array.from({ length: turns }, (_, turn) => [shared[turn], others[turn]])
    .flat()
    .filter((part) => part !== undefined);
}

/** All stories; not a share that someone asked for. */
function isShared({ name, args }: TestPart): boolean {
  return name === 'browser' && !args.some((arg) => arg.startsWith('--shard='));
}

function sharesOf(part: TestPart, count: number): TestPart[] {
  return Array.from({ length: count }, (_, index) => ({
    ...part,
    name: `${part.name}-${index + 1}`,
    args: [...part.args, `--shard=${index + 1}/${count}`],
  }));
}

/** By its path; undefined if that doesn't tell. */
export function projectOfFile(file: string): Project | undefined {
  if (/(^|\/)e2e\/|\.spec\.ts/.test(file)) return 'browser';
  if (/(^|\/)tests\/build\//.test(file)) return 'build';
  if (/(^|\/)tests\/rules\//.test(file)) return 'rules';
  if (/(^|\/)tests\/triggers\//.test(file)) return 'triggers';
  return /(^|\/)(domain|functions|web|scripts)\//.test(file) ? 'unit' : undefined;
}

/** The stories that change the whole shop have their own suite and don't wait for the others. */
function browserPart(name: string, project: string): TestPart {
  const args = ['--no-deps', `--project=${project}`];
  return { name, runner: 'playwright', args, suite: wholeSuite };
}

function vitestPart(name: string, args: readonly string[], suite: PartSuite | undefined): TestPart {
  return { name, runner: 'vitest', args, suite };
}

function suiteFor(may: readonly Project[]): PartSuite | undefined {
  if (may.includes('triggers')) return wholeSuite;
  return may.includes('rules') ? rulesSuite : undefined;
}

function splitArgs(args: readonly string[]): { filters: string[]; others: string[] } {
  const filters: string[] = [];
  const others: string[] = [];
  let isFilter = false;
  for (const arg of args) {
    if (isFilter) filters.push(arg);
    else if (arg.startsWith('--project=')) filters.push(arg.slice('--project='.length));
    else if (arg !== '--project') others.push(arg);
    isFilter = !isFilter && arg === '--project';
  }
  return { filters, others };
}

/** Vitest's filters: a name, with `*`, or with `!` for all others. */
function matches(filter: string, project: string): boolean {
  if (filter.startsWith('!')) return !matches(filter.slice(1), project);
  return new RegExp(`^${filter.replaceAll('*', '.*')}$`, 'i').test(project);
}
