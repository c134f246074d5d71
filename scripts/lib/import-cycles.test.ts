/** No file of the domain imports, over whatever others, itself; and no folder of it is crowded. */
import { globSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf, ringsIn } from './import-cycles.ts';
import { root } from './project.ts';

const domain = join(root, 'domain/src');
const files = globSync('**/*.ts', { cwd: domain })
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => join(domain, file));

test('the domain has no import cycle, type imports included', () => {
  expect(files.length).toBeGreaterThan(50);
  const rings = ringsIn(importsOf(files));
  expect(rings.map((ring) => ring.map((file) => relative(domain, file)))).toEqual([]);
});

test('the imports that are followed are those of the files', () => {
  const imports = importsOf(files).get(join(domain, 'order/effects.ts')) ?? [];
  expect(imports.map((file) => relative(domain, file))).toEqual(
    expect.arrayContaining(['inbox/notification-text.ts', 'order/number.ts']),
  );
});

test('at most 20 files lie side by side', () => {
  const folders = Map.groupBy(files, (file) => relative(domain, dirname(file)));
  const crowded = [...folders].filter(([, inside]) => inside.length > 20).map(([name]) => name);
  expect(crowded).toEqual([]);
});

test.each<[string, Record<string, string[]>, string[][]]>([
  ['a line', { a: ['b'], b: ['c'], c: [] }, []],
  ['two ways to one file', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ['two files', { a: ['b'], b: ['a'] }, [['a', 'b']]],
  ['itself', { a: ['a'] }, [['a']]],
  ['a ring behind a line', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, [['b', 'c', 'd']]],
  [
    'two rings that one import joins',
    { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
    [
      ['c', 'd'],
      ['a', 'b'],
    ],
  ],
  ['rings within a ring', { a: ['b'], b: ['c', 'a'], c: ['a'] }, [['a', 'b', 'c']]],
])('%s', (_, imports, rings) => {
  expect(ringsIn(new Map(Object.entries(imports)))).toEqual(rings);
});
