/**
 * The Firebase Emulator Suite as one thing that starts, is ready, and stops. Its output goes to .fireline/logs/suite.log.
 *
 * Ready means: firebase-tools has said that all emulators are (it does so after the functions were loaded), the hub lists
 * every emulator that was asked for, and the functions emulator has at least one function, because firebase-tools goes on
 * without them when their code fails to load. Stopping is one SIGINT, on which firebase-tools exports what it keeps and
 * stops its emulators.
 */
import { createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  type Child,
  type ExitStatus,
  rememberFamily,
  startChild,
  stopChild,
} from '../lib/children.ts';
import { untilStopped } from '../lib/cli.ts';
import { LineWatch } from '../lib/line-watch.ts';
import { binary, demoProject, host, paths, withPath } from '../lib/project.ts';
import { messageOf, ScriptError } from '../lib/script-error.ts';
import type { Engine } from './engine.ts';
import { type EmulatorName, readPorts, writeEmulatorConfig } from './firebase-config.ts';
import { type PortWish, requireFreePorts } from './ports.ts';
import { type Addresses, addressesOf, suiteEnv } from './suite-env.ts';

const readyWithinMs = 180_000;
const stopWithinMs = 30_000;
const familyEveryMs = 1000;
const readyLine = 'All emulators ready!';

export interface SuiteOptions {
  readonly engine: Engine;
  readonly emulators: readonly EmulatorName[];
  readonly ui: boolean;
  /** A folder that is imported at the start, if it exists, and exported to at the end. */
  readonly keptData: string | undefined;
  /** Where people open the app: links in mails lead there. */
  readonly site: keyof Pick<Addresses, 'web' | 'devServer'>;
  readonly stop: AbortSignal;
  onLine(line: string): void;
}

export interface Suite {
  readonly addresses: Addresses;
  /** The environment for programs that use the suite. */
  readonly env: NodeJS.ProcessEnv;
  /** Aborted, with a ScriptError as its reason, when the suite ends without having been asked to. */
  readonly died: AbortSignal;
  stop(): Promise<void>;
}

export async function requireSuitePorts(
  emulators: readonly EmulatorName[],
  others: readonly PortWish[],
): Promise<void> {
  const ports = readPorts();
  const own = [...emulators, 'hub' as const].map((name) => ({
    port: ports[name],
    wantedBy: `the ${name} emulator`,
  }));
  await requireFreePorts(host, [...own, ...others]);
}

export async function startSuite(options: SuiteOptions): Promise<Suite> {
  writeEmulatorConfig({ ui: options.ui });
  mkdirSync(dirname(paths.suiteLog), { recursive: true });
  const log = createWriteStream(paths.suiteLog);
  const ports = readPorts();
  const addresses = addressesOf(ports);
  const child = startFirebase(options, addresses);
  const lines = new LineWatch(child, log, options.onLine);
  const stop = async (): Promise<void> => {
    await stopChild(child, { signal: 'SIGINT', withinMs: stopWithinMs });
    log.end();
  };
  // So that what it has started is found, and stopped, should it die without a word.
  const watch = setInterval(() => rememberFamily(child), familyEveryMs);
  try {
    await Promise.race([
      lines.seen(readyLine),
      endedEarly(child.exited),
      untilStopped(options.stop),
      timeUp(),
    ]);
    rememberFamily(child);
    await requireRunning(addresses.hub, options.emulators);
    if (options.emulators.includes('functions')) await requireFunctions(addresses.functions);
  } catch (error) {
    await stop();
    throw error;
  } finally {
    clearInterval(watch);
  }
  return {
    addresses,
    env: {
      ...withPath(process.env, []),
      ...suiteEnv(ports),
      FIRESTORE_ENGINE: options.engine.name,
    },
    died: abortedWhenEnded(child.exited),
    stop,
  };
}

function startFirebase(
  { engine, emulators, keptData, site }: SuiteOptions,
  addresses: Addresses,
): Child {
  const importing = keptData !== undefined && existsSync(keptData) ? [`--import=${keptData}`] : [];
  const exporting = keptData === undefined ? [] : [`--export-on-exit=${keptData}`];
  const command = [
    ...engine.prefix,
    binary('firebase'),
    'emulators:start',
    `--config=${paths.emulatorsJson}`,
    `--project=${demoProject}`,
    `--only=${emulators.join(',')}`,
    ...importing,
    ...exporting,
  ];
  return startChild(command, {
    cwd: paths.logs, // firebase-tools writes its own logs into the folder that it is started in.
    env: {
      FIRELINE_SITE_URL: addresses[site],
      ...withPath(process.env, engine.pathFolders),
      ...engine.env,
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function endedEarly(exited: Promise<ExitStatus>): Promise<never> {
  await exited;
  throw startFailure('it ended by itself');
}

async function timeUp(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(
      () => reject(startFailure(`it was not ready within ${readyWithinMs / 1000} s`)),
      readyWithinMs,
    ).unref();
  });
}

function startFailure(why: string): ScriptError {
  return new ScriptError(
    `the suite did not start: ${why}. The end of ${paths.suiteLog}:\n${tail(paths.suiteLog, 25)}`,
  );
}

function tail(file: string, lines: number): string {
  if (!existsSync(file)) return '';
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !/[┌│└├]/.test(line))
    .slice(-lines)
    .map((line) => `  | ${line}`)
    .join('\n');
}

async function requireRunning(hub: string, emulators: readonly EmulatorName[]): Promise<void> {
  const running = await getJson(`${hub}/emulators`);
  const missing = emulators.filter((name) => !(name in running));
  if (missing.length > 0) throw startFailure(`these emulators are missing: ${missing.join(', ')}`);
}

async function requireFunctions(functions: string): Promise<void> {
  const { backends } = await getJson(`${functions}/backends`);
  const loaded = Array.isArray(backends)
    ? backends.flatMap(
        (backend: { functionTriggers?: unknown[] }) => backend.functionTriggers ?? [],
      )
    : [];
  if (loaded.length === 0) throw startFailure('no function was loaded');
}

async function getJson(url: string): Promise<Record<string, unknown>> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    return (await response.json()) as Record<string, unknown>;
  } catch (error) {
    throw startFailure(`${url} did not answer (${messageOf(error)})`);
  }
}

function abortedWhenEnded(exited: Promise<ExitStatus>): AbortSignal {
  const controller = new AbortController();
  void exited.then(() =>
    controller.abort(new ScriptError(`the suite ended unexpectedly; see ${paths.suiteLog}.`)),
  );
  return controller.signal;
}
