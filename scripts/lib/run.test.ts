import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from './project.ts';

/**
 * A project in a temporary folder: run.mjs, one command, and an npm that behaves as the test
 * requires.
 */
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fireline-run-'));
  for (const path of ['scripts/commands', 'bin', 'node_modules/.bin'])
    mkdirSync(join(folder, path), { recursive: true });
  copyFileSync(join(root, 'scripts', 'run.mjs'), join(folder, 'scripts', 'run.mjs'));
  lockFile('package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
});

afterEach(() => rmSync(folder, { recursive: true }));

function lockFile(name: string, packages: Record<string, object>): void {
  writeFileSync(join(folder, name), JSON.stringify({ packages }));
}

function installed(packages: Record<string, object>): void {
  lockFile('node_modules/.package-lock.json', packages);
  symlinkSync(process.execPath, join(folder, 'node_modules/.bin/node'));
}

function npmDoes(script: string): void {
  const npm = join(folder, 'bin', 'npm');
  writeFileSync(npm, `#!/bin/sh\n${script}\n`);
  chmodSync(npm, 0o755);
}

function commandDoes(code: string): void {
  writeFileSync(join(folder, 'scripts', 'commands', 'build.ts'), code);
}

const env = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
});

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(folder, 'scripts', 'run.mjs'), ...args], {
    encoding: 'utf8',
    env: env(),
  });
}

test('an unknown command is refused with the list of commands', () => {
  expect(run('bild')).toMatchObject({
    status: 1,
    stderr:
      'fireline: there is no command "bild"; the commands are: start, test, suite, check, build, seed, grant, carrier, bench, texts, deploy.\n',
  });
});

describe('packages', () => {
  test('that match the lock file are left alone', () => {
    installed({ 'node_modules/a': { version: '1.0.0' } });
    npmDoes('echo must not run; exit 1');
    commandDoes('console.log("built")');
    expect(run('build')).toMatchObject({ status: 0, stdout: 'built\n' });
  });

  test('of other platforms need not be installed', () => {
    lockFile('package-lock.json', {
      'node_modules/a-windows': { version: '1.0.0', optional: true },
    });
    installed({});
    commandDoes('console.log("built")');
    expect(run('build')).toMatchObject({ status: 0, stdout: 'built\n' });
  });

  test.each([
    ['missing', {}],
    ['of another version', { 'node_modules/a': { version: '0.9.0' } }],
  ])('that are %s are installed first', (_how, packages) => {
    installed(packages);
    npmDoes('echo "npm $*"');
    commandDoes('console.log("built")');
    const { stdout } = run('build');
    expect(stdout).toContain('Installing packages');
    expect(stdout).toContain('npm ci');
    expect(stdout.endsWith('built\n')).toBe(true);
  });

  test('that cannot be fetched are explained in one line', () => {
    npmDoes('echo "npm error code ENOTFOUND" >&2; exit 1');
    const { status, stderr } = run('build');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^fireline: .*no connection to the package registry.*\n$/);
  });
});

describe('the command', () => {
  beforeEach(() => installed({ 'node_modules/a': { version: '1.0.0' } }));

  test('gets the arguments and determines our exit status', () => {
    commandDoes('console.log(process.argv.slice(2).join("|")); process.exit(7)');
    expect(run('build', '--a', 'b c')).toMatchObject({ status: 7, stdout: '--a|b c\n' });
  });

  test('receives a signal', async () => {
    commandDoes(
      `process.on('SIGTERM', () => process.exit(9)); setInterval(() => {}, 1000); console.log('ready');`,
    );
    const child = spawn(process.execPath, [join(folder, 'scripts', 'run.mjs'), 'build'], {
      env: env(),
    });
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([9, null]);
  });

  test('sees its channel close if we are killed', async () => {
    commandDoes(
      `process.on('disconnect', () => { console.log('alone'); process.exit(); }); setInterval(() => {}, 1000); console.log('ready');`,
    );
    const child = spawn(process.execPath, [join(folder, 'scripts', 'run.mjs'), 'build'], {
      env: env(),
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    const [output] = await once(child.stdout, 'data');
    expect(String(output)).toBe('alone\n');
  });
});
