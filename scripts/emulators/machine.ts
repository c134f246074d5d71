/**
 * The machine that an engine is chosen for (engine.ts): its programs, its Java, and what can be
 * installed.
 */
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { runChild } from '../lib/children.ts';
import { say, step } from '../lib/progress.ts';
import { binary, paths, root, withPath } from '../lib/project.ts';
import { ScriptError } from '../lib/script-error.ts';
import { hidaneVersion, type Machine } from './engine.ts';

export function thisMachine(env: NodeJS.ProcessEnv, stop: AbortSignal): Machine {
  return {
    env,
    // rustup's and cargo's installation folders aren't always on PATH.
    findOnPath: (program) => findOnPath(program, [env.PATH, cargoBin(env)].join(delimiter)),
    exists: existsSync,
    realPath: realpathSync,
    javaVersion,
    downloadedJar: join(emulatorCache(env), downloads().firestore.downloadPathRelativeToCacheDir),
    downloadJar: () =>
      download('firestore', {
        title: 'Downloading the Firestore emulator',
        withinMs: 180_000,
        stop,
      }),
    javaStandIn: paths.javaStandIn,
    hidaneRoot: paths.hidaneRoot,
    installHidane: (cargo) => installHidane(cargo, stop),
  };
}

export function findOnPath(program: string, path: string | undefined): string | undefined {
  return (path ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, program))
    .find(isExecutableFile);
}

function isExecutableFile(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function cargoBin(env: NodeJS.ProcessEnv): string {
  return join(env.CARGO_HOME || join(homedir(), '.cargo'), 'bin');
}

/** Java 8 calls itself "1.8.0", later versions "17.0.1" or "21". */
export function parseJavaVersion(output: string): number | undefined {
  const [, major, minor] = /version "(\d+)(?:\.(\d+))?/.exec(output) ?? [];
  if (major === undefined) return undefined;
  return Number(major === '1' ? minor : major);
}

function javaVersion(java: string): number | undefined {
  const { status, stderr, stdout } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  return status === 0 ? parseJavaVersion(`${stderr}\n${stdout}`) : undefined;
}

interface Downloads {
  readonly firestore: { readonly downloadPathRelativeToCacheDir: string };
  readonly ui: { readonly main: { readonly binaryPathRelativeToCacheDir: string } };
}

/** The versions that the installed firebase-tools requires, from its own file. */
function downloads(): Downloads {
  const require = createRequire(join(root, 'package.json'));
  return require('firebase-tools/lib/emulator/downloadableEmulatorInfo.json') as Downloads;
}

function emulatorCache(env: NodeJS.ProcessEnv): string {
  return env.FIREBASE_EMULATORS_PATH ?? join(homedir(), '.cache', 'firebase', 'emulators');
}

/** The Emulator UI is a separate download; the suite also runs without it. */
export async function emulatorUiIsAvailable(
  env: NodeJS.ProcessEnv,
  stop: AbortSignal,
): Promise<boolean> {
  const server = join(emulatorCache(env), downloads().ui.main.binaryPathRelativeToCacheDir);
  return (
    existsSync(server) ||
    (await download('ui', { title: 'Downloading the Emulator UI', withinMs: 30_000, stop }))
  );
}

async function download(
  what: 'firestore' | 'ui',
  options: { readonly title: string; readonly withinMs: number; readonly stop: AbortSignal },
): Promise<boolean> {
  say(`› ${options.title}…`);
  mkdirSync(paths.logs, { recursive: true });
  const timeUp = new AbortController();
  const timer = setTimeout(() => timeUp.abort('time is up'), options.withinMs);
  try {
    const either = AbortSignal.any([options.stop, timeUp.signal]);
    const code = await runChild([binary('firebase'), `setup:emulators:${what}`], either, {
      cwd: paths.logs,
      env: withPath(process.env, []),
      output: 'ignore',
    });
    if (code === 0) return true;
    say(`  not possible here (firebase setup:emulators:${what} failed); continuing without it.`);
    return false;
  } catch (reason) {
    if (options.stop.aborted) throw reason;
    say(`  not finished within ${options.withinMs / 1000} s; continuing without it.`);
    return false;
  } finally {
    clearTimeout(timer);
  }
}

async function installHidane(cargo: string, stop: AbortSignal): Promise<void> {
  const logFile = join(paths.logs, 'hidane-install.log');
  mkdirSync(paths.logs, { recursive: true });
  await step(
    `Installing hidane ${hidaneVersion} with cargo (once); compiling takes 5 to 15 minutes`,
    async () => {
      let compiled = 0;
      const code = await runChild(
        [
          ...[cargo, 'install', 'hidane', '--version', hidaneVersion, '--locked'],
          ...['--root', paths.hidaneRoot],
        ],
        stop,
        {
          env: { ...process.env, CARGO_TARGET_DIR: paths.hidaneBuild },
          logFile,
          output: (line) => {
            if (!line.includes(' Compiling ')) return;
            compiled += 1;
            if (compiled % 25 === 0) say(`  ${compiled} packages compiled`);
          },
        },
      );
      if (code === 0) return rmSync(paths.hidaneBuild, { recursive: true, force: true });
      throw new ScriptError(
        `hidane could not be installed with cargo (see ${logFile}); check the network, or install Java 21 for the official emulator.`,
      );
    },
  );
}
