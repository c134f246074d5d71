/**
 * Runs the parts of a test run, two at a time if the machine and the engine allow it. Parallel
 * suites have the same ports, each on its own loopback address, so that one build of the web app
 * serves both.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { chooseEngine, type EngineName } from '../emulators/engine.ts';
import { emulatorNames } from '../emulators/firebase-config.ts';
import { thisMachine } from '../emulators/machine.ts';
import { buildFor } from '../emulators/suite-session.ts';
import { runChild } from '../lib/children.ts';
import { say, secondsSince } from '../lib/progress.ts';
import { binary, host, paths, root, withPath } from '../lib/project.ts';
import { inShares, type TestPart } from './parts.ts';
import { type Outcome, readOutcomes, reportFile } from './report.ts';

/** A suite gets a minute to stop, and its tests a few seconds before that. */
const stopWithinMs = 75_000;
const secondHost = '127.0.0.2';

/**
 * How many suites the stories have. Once the official emulator has given up a page's channel, it's
 * slow for as long as it runs; the other one looks through all orders for a query, so it gets slower
 * with each story.
 */
const shares = { official: 8, hidane: 4 } as const satisfies Record<EngineName, number>;

export async function runParts(
  parts: readonly TestPart[],
  env: Readonly<Record<string, string>>,
  stop: AbortSignal,
): Promise<Outcome[]> {
  for (const folder of [paths.testReports, paths.storyOutput]) {
    rmSync(folder, { recursive: true, force: true });
  }
  const emulators = [...new Set(parts.flatMap(({ suite }) => suite?.emulators ?? []))];
  const builds = parts.some(({ needsBuild }) => needsBuild) ? emulatorNames : emulators;
  const needsSuite = emulators.length > 0;
  const engine = needsSuite
    ? (await chooseEngine(thisMachine(process.env, stop), 'tests')).name
    : undefined;
  await buildFor(builds, stop);

  const waiting = [...inShares(parts, shares[engine ?? 'hidane'])];
  const isAlone = waiting.length === 1;
  const outcomes: Outcome[] = [];
  const lanes = (await addresses(engine)).map(async (address) => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const where = { FIRELINE_HOST: address, ...(engine && { FIRESTORE_ENGINE: engine }) };
      outcomes.push(...(await runPart(part, { ...env, ...where }, isAlone, stop)));
    }
  });
  for (const lane of await Promise.allSettled(lanes)) {
    if (lane.status === 'rejected') throw lane.reason;
  }
  return outcomes;
}

/** A single part has the terminal; with several, every line starts with the part's name. */
async function runPart(
  part: TestPart,
  env: Readonly<Record<string, string>>,
  isAlone: boolean,
  stop: AbortSignal,
): Promise<Outcome[]> {
  const logs = join(paths.logs, part.name);
  rmSync(logs, { recursive: true, force: true });
  mkdirSync(logs, { recursive: true });
  const began = performance.now();
  const code = await runChild(commandOf(part), stop, {
    cwd: root,
    env: {
      ...withPath(process.env, []),
      ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
      ...env,
      FIRELINE_LOGS: logs,
      PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile(part.name),
    },
    output: isAlone ? 'inherit' : (line) => say(`${part.name} │ ${line}`),
    ...(isAlone ? {} : { logFile: join(logs, 'tests.log') }),
    isCommand: part.suite !== undefined,
    stopWithinMs,
  });
  say(`${code === 0 ? '✓' : '✗'} ${part.name} (${secondsSince(began)} s)`);
  return readOutcomes(part.name, code);
}

function commandOf({ name, runner, args, suite }: TestPart): readonly string[] {
  const tests =
    runner === 'playwright'
      ? [
          binary('playwright'),
          'test',
          '--config=tests',
          '--reporter=list,json',
          '--pass-with-no-tests',
          // Playwright empties it first, so each part has its own.
          `--output=${join(paths.storyOutput, name)}`,
          ...args,
        ]
      : [
          ...[binary('vitest'), 'run', '--reporter=default', '--reporter=json'],
          `--outputFile.json=${reportFile(name)}`,
          ...args,
        ];
  if (suite === undefined) return tests;
  return [
    process.execPath,
    join(root, 'scripts', 'commands', 'suite.ts'),
    '--no-build',
    ...(suite.seed ? [] : ['--no-seed']),
    `--only=${suite.emulators.join(',')}`,
    ...tests,
  ];
}

/**
 * One address for each part that may run at a time. FIRELINE_TEST_LANES=1 limits it to one, as does
 * the official emulator, which uses the CPU time of two by itself.
 */
async function addresses(engine: EngineName | undefined): Promise<readonly string[]> {
  const isOne =
    engine === 'official' || process.env.FIRELINE_TEST_LANES === '1' || availableParallelism() < 2;
  return isOne || !(await canListen(secondHost)) ? [host] : [host, secondHost];
}

/** Linux has all of 127.0.0.0/8; macOS only the addresses that were added. */
function canListen(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(0, address, () => server.close(() => resolve(true)));
  });
}
