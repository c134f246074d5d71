import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hidaneVersion } from '../emulators/engine.ts';
import { root } from './project.ts';

const workflow = readFileSync(join(root, '.github/workflows/test.yml'), 'utf8');

test('the workflow keeps the version of hidane that the tests install', () => {
  expect(/HIDANE_VERSION: (\S+)/.exec(workflow)?.[1]).toBe(hidaneVersion);
});

test('the workflow runs what a person runs', () => {
  expect(workflow).toMatch(/^ +- run: npm test$/m);
});
