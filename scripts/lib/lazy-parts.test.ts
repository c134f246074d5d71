/** A part of a page that a lost network keeps from loading must not take the page with it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './project.ts';

/** These say that something couldn't be loaded: whole pages, and charts. */
const pages = /-page\.tsx'|\/lab\.tsx'/;
const others = ['web/src/app/pages/route-page.tsx', 'web/src/features/insights/chart.tsx'];

test('parts of a page are loaded until they are there', () => {
  const files = globSync('web/src/**/*.tsx', { cwd: root }).filter(
    (file) => !others.includes(file),
  );
  const lazy = files.flatMap((file) =>
    Array.from(
      readFileSync(join(root, file), 'utf8').matchAll(/= lazy\([\s\S]*?\n?\);\n/g),
      ([text]) => ({ file, text }),
    ),
  );
  expect(lazy.length).toBeGreaterThan(30);
  const found = lazy.filter(
    ({ text }) => !/\bload(?:AfterPaint|Persistently)\(/.test(text) && !pages.test(text),
  );
  expect(found).toEqual([]);
});
