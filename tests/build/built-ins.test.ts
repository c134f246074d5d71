/** Nothing is called that one of the oldest browsers (web/oldest-browsers.ts) doesn't have. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from '../../scripts/build/build-web.ts';
import { root } from '../../scripts/lib/project.ts';
import { newerBuiltInsIn } from '../support/built-ins-in.ts';

/** What is only used where it exists. */
const guarded: Readonly<Record<string, string>> = {
  'Error.captureStackTrace': 'Firebase asks for it first.',
  'Temporal.Instant': 'Firestore asks for it first, and nobody calls toInstant().',
  'Symbol.dispose': 'A name under which Firestore and dnd-kit offer what else is called dispose().',
};

/** `v.union()` of valibot has the name of a newer method of sets. */
const others = new Set(['.union()']);

test.each([
  ['Map.groupBy(list, keyOf)', ['Map.groupBy']],
  ['const { promise } = Promise.withResolvers()', ['Promise.withResolvers']],
  ['URL.canParse(address)', ['URL.canParse']],
  ['new Set(list).isSubsetOf(all)', ['.isSubsetOf()']],
  ['list.values().map(one)', []],
  ['list.toSorted()', []],
  ['structuredClone(value)', []],
])('%s: %j', (code, expected) => {
  expect(newerBuiltInsIn('a.js', code, { withMethods: true })).toEqual(expected);
});

test('the source', () => {
  const files = globSync('{web,domain}/src/**/*.{ts,tsx}', { cwd: root }).filter(
    (file) => !file.includes('.test.'),
  );
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((file) =>
    newerBuiltInsIn(file, readFileSync(join(root, file), 'utf8'), { withMethods: true })
      .filter((label) => !others.has(label))
      .map((label) => `${file}: ${label}`),
  );
  expect(found).toEqual([]);
});

test('the build, with all libraries', () => {
  const files = globSync('**/*.js', { cwd: dist });
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap((file) =>
    newerBuiltInsIn(file, readFileSync(join(dist, file), 'utf8'), { withMethods: false })
      .filter((label) => !Object.hasOwn(guarded, label))
      .map((label) => `${file}: ${label}`),
  );
  expect(found).toEqual([]);
});

test('the script that tells old browsers so is one that they can read', () => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const scripts = Array.from(
    html.matchAll(/<script>([\s\S]*?)<\/script>/g),
    ([, code = '']) => code,
  );
  const told = scripts.filter((code) => code.includes("'data-too-old'"));
  expect(told).toHaveLength(1);
  expect(told[0]).not.toMatch(/=>|`|\?\.|\?\?|\.\.\.|\b(let|const|class|async)\b/);
});
