/**
 * `npm start`: Fireline for development. The suite with persistent data, functions that are rebuilt
 * when their source changes, the web app with hot reload, and demo data if there is none yet.
 * `--fresh` starts over; `--empty` does, too, with people who can sign in but no shop. Ctrl-C stops
 * everything.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { demoAccounts } from '@fireline/domain/access/demo-accounts';
import { type FunctionsWatch, watchFunctions } from '../build/build-functions.ts';
import { wordsOf } from '../build/shop-words.ts';
import { demoShop } from '../demo/shop.ts';
import { chooseEngine } from '../emulators/engine.ts';
import { devServerPort, emulatorNames, readPorts } from '../emulators/firebase-config.ts';
import { emulatorUiIsAvailable, thisMachine } from '../emulators/machine.ts';
import { requireSuitePorts, type Suite, startSuite } from '../emulators/suite-process.ts';
import { warmUpFunctions } from '../emulators/warm-up.ts';
import { startChild } from '../lib/children.ts';
import { runCommand, untilStopped } from '../lib/cli.ts';
import { say, secondsSince, step } from '../lib/progress.ts';
import { paths, root } from '../lib/project.ts';
import { Interrupted, ScriptError } from '../lib/script-error.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { seedInChild } from './seed-in-child.ts';

await runCommand(async (args, stop) => {
  const began = performance.now();
  const unknown = args.find((arg) => arg !== '--fresh' && arg !== '--empty');
  if (unknown !== undefined)
    throw new ScriptError(`there is no option ${unknown}: npm start [-- --fresh | --empty]`);
  const isEmpty = args.includes('--empty');
  if (args.length > 0) rmSync(paths.keptData, { recursive: true, force: true });
  await requireSuitePorts(emulatorNames, [
    { port: readPorts().ui, wantedBy: 'the Emulator UI' },
    { port: devServerPort, wantedBy: 'the web app with hot reload' },
  ]);
  const engine = await chooseEngine(thisMachine(process.env, stop));
  say(`Firestore engine: ${engine.reason}.`);
  const ui = await emulatorUiIsAvailable(process.env, stop);

  const started: { stop(): Promise<void> }[] = [];
  try {
    started.push(await step('Building the functions', startFunctionsWatch));
    const suite = await step('Starting the Emulator Suite', () =>
      startSuite({
        engine,
        emulators: emulatorNames,
        ui,
        keptData: paths.keptData,
        site: 'devServer',
        stop,
        onLine: showFunctionsLine,
      }),
    );
    started.push(suite);
    const [web] = await Promise.all([
      step('Starting the web app', () =>
        startDevServer({ ...(isEmpty ? {} : wordsOf(demoShop)), ...suite.env }, stop),
      ).then((server) => {
        started.push(server);
        return server;
      }),
      step('Warming up the functions', () => warmUpFunctions(suite.addresses.functions)),
      isEmpty
        ? step('Adding the accounts', () => seedInChild(suite.env, 'accounts', stop))
        : step('Looking for demo data', () => seedInChild(suite.env, 'if-empty', stop)),
    ]);
    if (!isEmpty) started.push(startDemoRides(suite));
    printWelcome(suite, ui);
    if (isEmpty) {
      say(`There is no shop yet. Sign in as ${demoAccounts[0].email} and open the admin page.\n`);
    }
    say(`Up in ${secondsSince(began)} s.`);
    return await stay(suite, web, stop);
  } finally {
    if (started.length > 0) say('\nSaving the data and stopping…');
    for (const part of started.reverse()) await part.stop();
  }
});

/** The demo's couriers on the road keep moving, until the suite stops. */
function startDemoRides({ env }: Suite): { stop(): Promise<void> } {
  const program = join(root, 'scripts', 'demo', 'rides', 'simulate.ts');
  return startChild([process.execPath, program], {
    env,
    isCommand: true,
    output: (line) => say(`[rides] ${line}`),
  });
}

/**
 * Resolves after the first build, which must succeed; later failures are shown, and the last good
 * build keeps running.
 */
async function startFunctionsWatch(): Promise<FunctionsWatch> {
  const builds = { count: 0 };
  let tellFirst: (problems: readonly string[]) => void = () => {};
  const first = new Promise<readonly string[]>((resolve) => {
    tellFirst = resolve;
  });
  const watch = await watchFunctions((problems) => {
    builds.count += 1;
    if (builds.count === 1) tellFirst(problems);
    else if (problems.length === 0) say('[functions] rebuilt');
    else for (const problem of problems) say(`[functions] ${problem}`);
  });
  const problems = await first;
  if (problems.length === 0) return watch;
  await watch.stop();
  throw new ScriptError(`the functions could not be built:\n${problems.join('\n')}`);
}

/**
 * Shows the output of functions except for routine structured lines, and warnings from
 * firebase-tools.
 */
function showFunctionsLine(line: string): void {
  const written = /^>\s+(.*)$/.exec(line)?.[1];
  if (written !== undefined && !isEverydayLog(written)) say(`[functions] ${written}`);
  else if (/^(⚠|⬢)\s+functions/.test(line)) say(`[functions] ${line}`);
}

function isEverydayLog(text: string): boolean {
  const isOfInspector = /^(Debugger |For help, see)/.test(text);
  return isOfInspector || /^\{.*"severity":"(INFO|DEBUG)".*\}$/.test(text);
}

function printWelcome({ addresses }: Suite, ui: boolean): void {
  const app = addresses.devServer;
  say('\nFireline is up.\n');
  say(`  storefront   ${app}/`);
  say(`  admin        ${app}/admin`);
  say(`  kitchen      ${app}/kitchen`);
  if (ui) say(`  emulator UI  ${addresses.ui}`);
  say('\nDemo accounts:\n');
  const width = Math.max(0, ...demoAccounts.map(({ email }) => email.length));
  for (const { email, password, displayName, role } of demoAccounts) {
    say(`  ${email.padEnd(width)}  ${password}  ${displayName}, ${role ?? 'customer'}`);
  }
  say(`\nThe functions log to ${paths.suiteLog}.`);
  say('Press Ctrl-C to stop everything. Your data is kept; "npm start -- --fresh" starts over.\n');
}

async function stay(suite: Suite, web: DevServer, stop: AbortSignal): Promise<number> {
  try {
    return await untilStopped(AbortSignal.any([stop, suite.died, web.died]));
  } catch (reason) {
    if (reason instanceof Interrupted) return 0;
    throw reason;
  }
}
