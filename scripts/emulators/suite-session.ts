/**
 * One use of a fresh suite, from building what it serves to stopping it: either runs a command and
 * returns its exit status, or runs until Ctrl-C.
 */
import { buildFunctions } from '../build/build-functions.ts';
import { buildWeb } from '../build/build-web.ts';
import { wordsOf } from '../build/shop-words.ts';
import { seedInChild } from '../commands/seed-in-child.ts';
import { demoShop } from '../demo/shop.ts';
import { runChild } from '../lib/children.ts';
import { untilStopped } from '../lib/cli.ts';
import { say, step } from '../lib/progress.ts';
import { Interrupted } from '../lib/script-error.ts';
import { chooseEngine } from './engine.ts';
import type { EmulatorName } from './firebase-config.ts';
import { thisMachine } from './machine.ts';
import type { SuiteArgs } from './suite-args.ts';
import { requireSuitePorts, type Suite, startSuite } from './suite-process.ts';

/** `extraEnv` is added to the environment of the command. */
export async function useFreshSuite(
  { build, seed, engine: wanted, emulators, command }: SuiteArgs,
  extraEnv: Readonly<Record<string, string>>,
  stop: AbortSignal,
): Promise<number> {
  const env = wanted === undefined ? process.env : { ...process.env, FIRESTORE_ENGINE: wanted };
  await requireSuitePorts(emulators, []);
  const engine = await chooseEngine(thisMachine(env, stop));
  say(`Firestore engine: ${engine.reason}.`);
  if (build) await buildFor(emulators, stop);
  const suite = await step('Starting the Emulator Suite', () =>
    startSuite({
      engine,
      emulators,
      ui: false,
      keptData: undefined,
      site: 'web',
      stop,
      onLine: () => {},
    }),
  );
  try {
    if (seed) await step('Adding the demo data', () => seedInChild(suite.env, 'all', stop));
    if (command.length === 0) return await stay(suite, stop);
    return await runInForeground(
      command,
      { ...suite.env, ...extraEnv },
      AbortSignal.any([stop, suite.died]),
    );
  } finally {
    await suite.stop();
  }
}

/** Builds what these emulators serve. */
export async function buildFor(
  emulators: readonly EmulatorName[],
  stop: AbortSignal,
): Promise<void> {
  if (emulators.includes('functions')) await step('Building the functions', buildFunctions);
  if (emulators.includes('hosting'))
    await step('Building the web app', () =>
      buildWeb(stop, { ...wordsOf(demoShop), ...tilesOfTests }),
    );
}

/** Nobody answers there, except in stories that want a map: elsewhere, the sketch stays. */
const tilesOfTests = {
  VITE_MAP_TILES_URL: 'https://tiles.fireline.test/{z}/{x}/{y}.png',
  VITE_MAP_ATTRIBUTION: 'Tiles of a test',
};

/**
 * In a terminal, the command shares our process group: it reads the keyboard and gets Ctrl-C from
 * the terminal itself. Otherwise it has its own group, which is signaled as a whole.
 */
async function runInForeground(
  command: readonly string[],
  env: NodeJS.ProcessEnv,
  stop: AbortSignal,
): Promise<number> {
  const [line = '', ...others] = command;
  const isShellLine = others.length === 0 && /\s/.test(line);
  const shareTerminal = process.stdin.isTTY === true;
  const terminalToldIt = (): boolean =>
    shareTerminal && stop.reason instanceof Interrupted && stop.reason.signal === 'SIGINT';
  return runChild(isShellLine ? ['/bin/sh', '-c', line] : command, stop, {
    env,
    output: 'inherit',
    shareTerminal,
    stopSignal: () => (terminalToldIt() ? 'none' : 'SIGTERM'),
  });
}

async function stay(suite: Suite, stop: AbortSignal): Promise<number> {
  const { web, hub, functions } = suite.addresses;
  say(`\n  web app    ${web}\n  functions  ${functions}\n  hub        ${hub}\n`);
  say('The suite is up. Environment for programs that use it:');
  for (const [name, value] of Object.entries(suite.env)) {
    if (process.env[name] !== value && name !== 'PATH') say(`  export ${name}=${value}`);
  }
  say('\nCtrl-C stops it.');
  try {
    return await untilStopped(AbortSignal.any([stop, suite.died]));
  } catch (reason) {
    if (reason instanceof Interrupted) return 0;
    throw reason;
  }
}
