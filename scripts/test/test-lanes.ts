/**
 * Runs the parts of `npm test`, two at a time where the machine and the engine allow it. Suites side by side have the same ports, each
 * on a loopback address of its own, so that one build of the web app serves both.
 */
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { chooseEngine, type EngineName } from '../emulators/engine.ts';
import { thisMachine } from '../emulators/machine.ts';
import { buildFor } from '../emulators/suite-session.ts';
import { startChild, waitForChild } from '../lib/children.ts';
import { LineWatch } from '../lib/line-watch.ts';
import { say } from '../lib/progress.ts';
import { binary, host, paths, root, withPath } from '../lib/project.ts';
import type { TestPart } from './test-parts.ts';
import { fileNameOf, merge, type Report, readReport, reportFile } from './test-report.ts';

/** A suite is given half a minute to stop, and vitest a few seconds before that. */
const stopWithinMs = 45_000;
const secondHost = '127.0.0.2';

export async function runParts(
  parts: readonly TestPart[],
  env: Readonly<Record<string, string>>,
  stop: AbortSignal,
): Promise<Report> {
  const reports = new Map<TestPart, Report>();
  const run = async (part: TestPart, where: Readonly<Record<string, string>>): Promise<void> => {
    reports.set(part, await runPart(part, { ...env, ...where }, stop));
  };
  // vitest uses all processors by itself for what needs no suite.
  for (const part of parts) if (part.suite === undefined) await run(part, {});
  const waiting = parts.filter(({ suite }) => suite !== undefined);
  if (waiting.length > 0) {
    const { name } = await chooseEngine(thisMachine(process.env, stop));
    await buildFor([...new Set(waiting.flatMap(({ suite }) => suite?.emulators ?? []))], stop);
    const lanes = (await addresses(name)).map(async (address) => {
      for (let part = waiting.shift(); part; part = waiting.shift()) {
        await run(part, { FIRELINE_HOST: address, FIRESTORE_ENGINE: name });
      }
    });
    for (const lane of await Promise.allSettled(lanes)) {
      if (lane.status === 'rejected') throw lane.reason;
    }
  }
  return merge(parts.map((part) => reports.get(part) ?? {}));
}

/** Every line begins with the part's name; the whole is kept beside what its emulators write. */
async function runPart(
  part: TestPart,
  env: Readonly<Record<string, string>>,
  stop: AbortSignal,
): Promise<Report> {
  const logs = join(paths.logs, fileNameOf(part.name));
  rmSync(logs, { recursive: true, force: true });
  mkdirSync(logs, { recursive: true });
  const log = createWriteStream(join(logs, 'tests.log'));
  const began = Date.now();
  const child = startChild(commandOf(part), {
    cwd: root,
    env: {
      ...withPath(process.env, []),
      ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
      ...env,
      FIRELINE_LOGS: logs,
      FIRELINE_TEST_REPORT: reportFile(part.name),
    },
    // The channel carries nothing: if this process dies without a word, the suite sees it close and stops.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  new LineWatch(child, log, (line) => say(`${part.name} │ ${line}`));
  const code = await waitForChild(child, stop, { signal: 'SIGTERM', withinMs: stopWithinMs });
  log.end();
  say(`${code === 0 ? '✓' : '✗'} ${part.name} (${Math.round((Date.now() - began) / 1000)} s)`);
  return readReport(part.name, code);
}

function commandOf({ project, shard, suite }: TestPart): readonly string[] {
  const tests = vitest(['--project', project, ...(shard ? [`--shard=${shard}`] : [])]);
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

export function vitest(args: readonly string[]): readonly string[] {
  const counting = join(root, 'scripts', 'test', 'test-reporter.ts');
  return [binary('vitest'), 'run', '--reporter=default', `--reporter=${counting}`, ...args];
}

/**
 * One address for each suite that may run at a time. FIRELINE_TEST_LANES=1 makes it one, and so does the official
 * emulator, which takes the processors of two by itself.
 */
async function addresses(engine: EngineName): Promise<readonly string[]> {
  const isOne =
    engine === 'official' || process.env.FIRELINE_TEST_LANES === '1' || availableParallelism() < 2;
  return isOne || !(await canListen(secondHost)) ? [host] : [host, secondHost];
}

/** Linux has all of 127.0.0.0/8; macOS only what was added. */
function canListen(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(0, address, () => server.close(() => resolve(true)));
  });
}
