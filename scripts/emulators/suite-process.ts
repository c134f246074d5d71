/**
 * The Emulator Suite: `firebase emulators:start` as a child process. It's ready once firebase-tools
 * says that all emulators are (after the functions were loaded), the hub lists every requested
 * emulator, and the functions emulator has at least one function, because firebase-tools continues
 * without them if their code fails to load. Stopping takes one SIGINT, on which firebase-tools
 * exports persistent data and stops its emulators.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { demoCarriers } from '../demo/carriers.ts';
import { type Child, startChild } from '../lib/children.ts';
import { abortedWhenEnded, untilStopped } from '../lib/cli.ts';
import { binary, demoProject, host, paths, withPath } from '../lib/project.ts';
import { messageOf, ScriptError } from '../lib/script-error.ts';
import type { Engine } from './engine.ts';
import { type EmulatorName, readPorts, writeEmulatorConfig } from './firebase-config.ts';
import { type RequiredPort, requireFreePorts } from './ports.ts';
import { type Addresses, addressesOf, suiteEnv } from './suite-env.ts';

const readyWithinMs = 300_000;
const stopWithinMs = 60_000;
const readyLine = 'All emulators ready!';
const firestoreStarted = 'Firestore Emulator was started';

export interface SuiteOptions {
  readonly engine: Engine;
  readonly emulators: readonly EmulatorName[];
  readonly ui: boolean;
  /** A folder that is imported at the start, if it exists, and exported to at the end. */
  readonly keptData: string | undefined;
  /** Where people open the app: links in emails lead there. */
  readonly site: keyof Pick<Addresses, 'web' | 'devServer'>;
  readonly stop: AbortSignal;
  onLine(line: string): void;
}

export interface Suite {
  readonly addresses: Addresses;
  /** The environment for programs that use the suite. */
  readonly env: NodeJS.ProcessEnv;
  /** Aborted, with a ScriptError as its reason, if the suite ends without being asked to. */
  readonly died: AbortSignal;
  stop(): Promise<void>;
}

export async function requireSuitePorts(
  emulators: readonly EmulatorName[],
  others: readonly RequiredPort[],
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
  const ports = readPorts();
  const addresses = addressesOf(ports);
  const { child, ready } = startFirebase(options, addresses);
  const died = abortedWhenEnded(
    child.exited,
    `the suite ended unexpectedly; see ${paths.suiteLog}.`,
  );
  try {
    await Promise.race([
      ready,
      child.exited.then(() => Promise.reject(startFailure('it exited'))),
      untilStopped(options.stop),
      timeUp(),
    ]);
    await requireRunning(addresses.hub, options.emulators);
    if (options.emulators.includes('functions')) await requireFunctions(addresses.functions);
  } catch (error) {
    await child.stop();
    throw error;
  }
  const env = { ...withPath(process.env, []), ...suiteEnv(ports) };
  return {
    addresses,
    env: { ...env, FIRESTORE_ENGINE: options.engine.name },
    died,
    stop: child.stop,
  };
}

function startFirebase(
  { engine, emulators, keptData, site, onLine }: SuiteOptions,
  addresses: Addresses,
): { readonly child: Child; readonly ready: Promise<void> } {
  const importing = keptData !== undefined && existsSync(keptData) ? [`--import=${keptData}`] : [];
  const exporting = keptData === undefined ? [] : [`--export-on-exit=${keptData}`];
  const command = [
    ...engine.prefix,
    binary('firebase'),
    'emulators:start',
    `--config=${paths.emulatorsJson}`,
    `--project=${demoProject}`,
    `--only=${emulators.join(',')}`,
    ...functionsMode(emulators),
    ...importing,
    ...exporting,
  ];
  let tellReady = (): void => {};
  const ready = new Promise<void>((resolve) => {
    tellReady = resolve;
  });
  const child = startChild(command, {
    cwd: paths.logs, // firebase-tools writes its own logs to its working directory.
    env: {
      FIRELINE_SITE_URL: addresses[site],
      ...demoCarriers.env,
      // In seconds. On a busy machine, loading the functions took longer than the default of ten.
      FUNCTIONS_DISCOVERY_TIMEOUT: '120',
      ...withPath(process.env, engine.pathFolders),
      ...engine.env,
      NO_COLOR: '1',
      NODE_OPTIONS: [process.env.NODE_OPTIONS, `--require=${JSON.stringify(paths.targetFirst)}`]
        .join(' ')
        .trim(),
    },
    stopSignal: () => 'SIGINT',
    stopWithinMs,
    logFile: paths.suiteLog,
    output: (line) => {
      onLine(line);
      // If firebase-tools crashes, its Firestore emulator would keep the port.
      if (line.includes(firestoreStarted)) child.noteFamily();
      if (line.includes(readyLine)) tellReady();
    },
  });
  return { child, ready };
}

/**
 * The functions emulator starts a process for every event that arrives while others are busy, and
 * each loads everything. In debug mode, one process takes all events in turn: it needs a quarter of
 * the memory, and the first order is verified in half the time. No function waits for another, so
 * there are no deadlocks. FIRELINE_FUNCTIONS=parallel brings back the separate processes.
 */
function functionsMode(emulators: readonly EmulatorName[]): readonly string[] {
  if (!emulators.includes('functions') || process.env.FIRELINE_FUNCTIONS === 'parallel') return [];
  return ['--inspect-functions']; // On 9229, or the next port that is free when the process starts.
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
    const response = await fetch(url, { signal: AbortSignal.timeout(60_000) });
    return (await response.json()) as Record<string, unknown>;
  } catch (error) {
    throw startFailure(`${url} did not answer (${messageOf(error)})`);
  }
}
