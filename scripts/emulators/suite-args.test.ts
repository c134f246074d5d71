import { expect, test } from 'vitest';
import { emulatorNames } from './firebase-config.ts';
import { parseSuiteArgs } from './suite-args.ts';

test('without arguments: everything, with demo data, until Ctrl-C', () => {
  expect(parseSuiteArgs([])).toEqual({
    build: true,
    seed: true,
    engine: undefined,
    emulators: emulatorNames,
    command: [],
  });
});

test('options end where the command begins; the rest belongs to it', () => {
  expect(
    parseSuiteArgs(['--no-build', '--no-seed', '--engine', 'hidane', 'vitest', 'run', '--no-seed']),
  ).toEqual({
    build: false,
    seed: false,
    engine: 'hidane',
    emulators: emulatorNames,
    command: ['vitest', 'run', '--no-seed'],
  });
});

test('values may be written with an equals sign, and -- ends the options', () => {
  expect(
    parseSuiteArgs(['--engine=official', '--only=auth,firestore', '--', '--odd-program']),
  ).toEqual({
    build: true,
    seed: true,
    engine: 'official',
    emulators: ['auth', 'firestore'],
    command: ['--odd-program'],
  });
});

test.each([
  [['--frsh'], 'there is no option --frsh'],
  [['--engine'], '--engine needs a value'],
  [['--only', 'auth,sql'], 'there is no emulator "sql"'],
])('%j is refused: %s', (args, message) => {
  expect(() => parseSuiteArgs(args)).toThrow(message);
});
