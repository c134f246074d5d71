/**
 * The browser for the browser tests: FIRELINE_CHROMIUM, a headless shell, Chrome, or Chromium of
 * the machine, Playwright's, or as root on Debian the one that apt installs. The headless shell is
 * Chromium without windows and tabs: a page opens in a third of the CPU time. It shows no
 * notifications, so a full browser is found, too.
 */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findOnPath } from '../emulators/machine.ts';
import { runChild } from '../lib/children.ts';
import { say } from '../lib/progress.ts';
import { binary, withPath } from '../lib/project.ts';
import { ScriptError } from '../lib/script-error.ts';

const headlessShell = 'chromium-headless-shell';
const wholeBrowsers = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
];
const aptInstall = ['apt-get', 'install', '-qy'];
const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** What the search needs to know about the machine. */
export interface BrowserMachine {
  readonly env: Readonly<Record<string, string | undefined>>;
  findOnPath(program: string): string | undefined;
  exists(path: string): boolean;
  /** Where Playwright stores its Chromium, whether or not it exists. */
  readonly playwrightPath: string;
  readonly isRoot: boolean;
  /** Each returns whether it succeeded. */
  installWithPlaywright(): Promise<boolean>;
  installWithApt(): Promise<boolean>;
}

/** Paths, which are the same if one browser serves both purposes. */
export interface Browsers {
  /** For most stories. */
  readonly chromium: string;
  /** With windows, tabs, and notifications. */
  readonly whole: string;
}

/** @throws ScriptError if there is no browser and none can be installed. */
export async function findBrowsers(machine: BrowserMachine): Promise<Browsers> {
  const named = machine.env.FIRELINE_CHROMIUM;
  if (named !== undefined && named !== '') {
    if (machine.exists(named)) return { chromium: named, whole: named };
    throw new ScriptError(`FIRELINE_CHROMIUM is ${named}, but that file does not exist.`);
  }
  const found = onMachine(machine);
  if (found !== undefined) return found;
  if (await machine.installWithPlaywright()) {
    return { chromium: machine.playwrightPath, whole: machine.playwrightPath };
  }
  if (
    machine.isRoot &&
    machine.findOnPath('apt-get') !== undefined &&
    (await machine.installWithApt())
  ) {
    const installed = onMachine(machine);
    if (installed !== undefined) return installed;
  }
  throw new ScriptError(
    'no Chrome or Chromium was found for the browser tests; install one, run "npx playwright-core install chromium", or set FIRELINE_CHROMIUM to its path. Without a browser: npm test -- --project unit --project rules --project triggers',
  );
}

function onMachine(machine: BrowserMachine): Browsers | undefined {
  const whole =
    wholeBrowsers.map((name) => machine.findOnPath(name)).find((path) => path !== undefined) ??
    [...macApplications, machine.playwrightPath].find((path) => machine.exists(path));
  return whole === undefined
    ? undefined
    : { chromium: machine.findOnPath(headlessShell) ?? whole, whole };
}

export function thisBrowserMachine(env: NodeJS.ProcessEnv, stop: AbortSignal): BrowserMachine {
  return {
    env,
    findOnPath: (program) => findOnPath(program, env.PATH),
    exists: existsSync,
    playwrightPath: chromium.executablePath(),
    isRoot: process.getuid?.() === 0,
    installWithPlaywright: () =>
      install('Playwright', [[binary('playwright-core'), 'install', 'chromium']], env, stop),
    installWithApt: async () => {
      const withApt = (...commands: string[][]) => install('apt', commands, env, stop);
      return (
        (await withApt(
          ['apt-get', 'update', '-q'],
          [...aptInstall, 'chromium', 'chromium-headless-shell'],
        )) || (await withApt([...aptInstall, 'chromium']))
      );
    },
  };
}

async function install(
  how: string,
  commands: readonly (readonly string[])[],
  env: NodeJS.ProcessEnv,
  stop: AbortSignal,
): Promise<boolean> {
  say(`› Installing Chromium with ${how} (once); this takes a minute or two…`);
  for (const command of commands) {
    const code = await runChild(command, stop, {
      env: { ...withPath(env, []), DEBIAN_FRONTEND: 'noninteractive' },
      output: 'ignore',
    });
    if (code === 0) continue;
    say(`  not possible here (${command.join(' ')} failed).`);
    return false;
  }
  return true;
}
