import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './project.ts';

/** These follow the shop's country, or only ask what the browser knows. */
const formatters = ['format.ts', 'format-more.ts', 'translate.ts', 'known-by-intl.ts'].map(
  (file) => `domain/src/texts/${file}`,
);

/** Coordinates of a drawing aren't read by anyone. */
const drawings = ['web/src/features/live/sparkline.tsx'];

const formatting =
  /\bIntl\s*\.|\.toLocale(?:Date|Time)?String\(|\.toFixed\(|\.to(?:Date|Time)String\(/;

test('times, amounts, and numbers become text in one place', () => {
  const files = ['domain/src', 'functions/src', 'web/src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && /(?<!\.test)\.tsx?$/.test(file.name))
      .map((file) => relative(root, join(file.parentPath, file.name))),
  );
  expect(files.length).toBeGreaterThan(500);
  const found = files
    .filter((file) => !formatters.includes(file) && !drawings.includes(file))
    .filter((file) => formatting.test(readFileSync(join(root, file), 'utf8')));
  expect(found).toEqual([]);
});
