import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hidaneVersion } from '../emulators/engine.ts';
import { root } from './project.ts';

const workflow = readFileSync(join(root, '.github/workflows/test.yml'), 'utf8');

test('the workflow caches the version of hidane that the tests install', () => {
  expect(/HIDANE_VERSION: (\S+)/.exec(workflow)?.[1]).toBe(hidaneVersion);
});

test('the workflow runs all of npm test, in parts', () => {
  const runs = [...workflow.matchAll(/^ +run: (.+)$/gm)].map(([, run]) => run);
  expect(runs).toContain("npm run check && npm test -- --project '!browser'");
  const shards = runs.flatMap(
    (run) => /--project browser --shard=(\S+)$/.exec(run ?? '')?.[1] ?? [],
  );
  expect(shards.length).toBeGreaterThan(0);
  expect(shards).toEqual(shards.map((_, index) => `${index + 1}/${shards.length}`));
});
