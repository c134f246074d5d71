/**
 * The command line of
 * `npm run suite -- [--no-build] [--no-seed] [--engine <name>] [--only <emulators>] [command…]`.
 */

import { ScriptError } from '../lib/script-error.ts';
import { type EmulatorName, emulatorNames } from './firebase-config.ts';

export interface SuiteArgs {
  /** False: serve the result of an earlier build. */
  readonly build: boolean;
  readonly seed: boolean;
  /** Like FIRESTORE_ENGINE. */
  readonly engine: string | undefined;
  readonly emulators: readonly EmulatorName[];
  /** Empty: run until Ctrl-C. */
  readonly command: readonly string[];
}

const suiteUsage =
  'npm run suite -- [--no-build] [--no-seed] [--engine official|hidane] [--only auth,firestore] [command…]';

/** Options end where the command begins, or at `--`. */
export function parseSuiteArgs(args: readonly string[]): SuiteArgs {
  let build = true;
  let seed = true;
  let engine: string | undefined;
  let emulators: readonly EmulatorName[] = emulatorNames;
  const rest = [...args];
  const takeValue = (option: string, inline: string | undefined): string => {
    const value = inline ?? rest.shift();
    if (value === undefined) throw new ScriptError(`${option} needs a value: ${suiteUsage}`);
    return value;
  };
  while (rest[0]?.startsWith('-')) {
    const [option = '', inline] = (rest.shift() ?? '').split('=', 2);
    if (option === '--') break;
    if (option === '--no-build') build = false;
    else if (option === '--no-seed') seed = false;
    else if (option === '--engine') engine = takeValue(option, inline);
    else if (option === '--only')
      emulators = takeValue(option, inline).split(',').map(toEmulatorName);
    else throw new ScriptError(`there is no option ${option}: ${suiteUsage}`);
  }
  return { build, seed, engine, emulators, command: rest };
}

function toEmulatorName(name: string): EmulatorName {
  const known = emulatorNames.find((candidate) => candidate === name);
  if (known !== undefined) return known;
  throw new ScriptError(
    `there is no emulator "${name}"; the emulators are ${emulatorNames.join(', ')}.`,
  );
}
