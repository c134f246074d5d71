import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../lib/project.ts';
import { parseJavaVersion } from './machine.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fireline-java-'));
  const java = join(folder, 'real-java');
  writeFileSync(java, '#!/bin/sh\nprintf "%s\\n" "$@"\n');
  chmodSync(java, 0o755);
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): { lines: string[]; stderr: string } {
  const { stdout, stderr } = spawnSync(join(paths.javaStandIn, 'java'), args, {
    encoding: 'utf8',
    env: {
      ...process.env,
      FIRELINE_JAVA: join(folder, 'real-java'),
      FIRESTORE_EMULATOR_BINARY_PATH: '/sdk/a folder/emulator.jar',
    },
  });
  return { lines: stdout.trimEnd().split('\n'), stderr };
}

test('answers the version question of firebase-tools with 21', () => {
  const { stderr } = run('-Duser.language=en', '-Dfile.encoding=UTF-8', '-version');
  expect(parseJavaVersion(stderr)).toBe(21);
});

test('starts the Firestore jar by class name, with the options before it and the flags after it', () => {
  const { lines } = run(
    '-Duser.language=en',
    '-jar',
    '/sdk/a folder/emulator.jar',
    '--rules',
    '/my rules/a.rules',
  );
  expect(lines).toEqual([
    '-Duser.language=en',
    '-cp',
    '/sdk/a folder/emulator.jar',
    'com.google.cloud.datastore.emulator.firestore.CloudFirestore',
    'start',
    '--rules',
    '/my rules/a.rules',
  ]);
});

test('logs warnings only', () => {
  const { lines } = run(
    '-Dgoogle.cloud_firestore.debug_log_level=FINE',
    '-jar',
    '/sdk/a folder/emulator.jar',
  );
  expect(lines[0]).toBe('-Dgoogle.cloud_firestore.debug_log_level=WARNING');
});

test('passes any other jar to the real java', () => {
  expect(run('-Dx=1', '-jar', '/other.jar', 'serve').lines).toEqual([
    '-Dx=1',
    '-jar',
    '/other.jar',
    'serve',
  ]);
});
