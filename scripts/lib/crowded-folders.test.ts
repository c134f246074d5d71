/** Limits the number of files per folder, so that each can be surveyed at a glance. */
import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './project.ts';

const most = 20;

test.each(['domain/src', 'web/src'])(
  `no folder of %s has more than ${most} files, tests aside`,
  (room) => {
    const files = globSync('**/*.{ts,tsx}', { cwd: join(root, room) }).filter(
      (file) => !/\.test\.tsx?$/.test(file),
    );
    expect(files.length).toBeGreaterThan(most);
    const folders = Map.groupBy(files, (file) => dirname(file));
    const crowded = [...folders].filter(([, inside]) => inside.length > most);
    expect(crowded.map(([name, inside]) => `${name}: ${inside.length}`)).toEqual([]);
  },
);
