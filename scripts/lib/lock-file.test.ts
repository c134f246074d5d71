import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isMissingChecksum, type LockFile } from './lock-file.ts';
import { root } from './project.ts';

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile;
const entries = Object.entries(lock.packages);

test('every package has a checksum, including those of other platforms (node scripts/lib/complete-lock.ts)', () => {
  const missing = entries.filter(([path, entry]) => isMissingChecksum(path, entry));
  expect(missing.map(([path]) => path)).toEqual([]);
});

test('no package is tied to a registry', () => {
  const bound = entries.filter(([, { resolved }]) => resolved?.includes('://'));
  expect(bound.map(([path]) => path)).toEqual([]);
});

test('superstatic matches without re2, which would have to be compiled', () => {
  const require = createRequire(join(root, 'package.json'));
  const patterns = require('superstatic/lib/utils/patterns') as {
    re2Available(): boolean;
    configMatcher(path: string, rule: object): boolean;
  };
  expect(patterns.re2Available()).toBe(false);
  expect(patterns.configMatcher('/assets/a.js', { source: '/assets/**' })).toBe(true);
  expect(patterns.configMatcher('/a.js', { regex: '^/assets/.*' })).toBe(false);
});
