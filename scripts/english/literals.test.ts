/** Everything that people read in the web app and the domain is in a catalog (domain/src/texts). */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { customer } from '@fireline/domain/texts/en/customer';
import { staff } from '@fireline/domain/texts/en/staff';
import { expect, test } from 'vitest';
import { root } from '../lib/project.ts';
import { earlyReadsIn, literalsIn } from './literals.ts';

const files = globSync('{web,domain}/src/**/*.{ts,tsx}', { cwd: root }).filter(
  (file) => !/\.test\.tsx?$|domain\/src\/(texts|testing)\//.test(file),
);
const read = (file: string) => readFileSync(join(root, file), 'utf8');

test('no texts outside the catalogs', () => {
  const found = files.flatMap((file) =>
    literalsIn(file, read(file)).map((literal) => `${file}:${literal}`),
  );
  expect(found).toEqual([]);
});

test('texts of later groups are read inside functions: a file may load before they do', () => {
  const later = new Set([...Object.keys(customer), ...Object.keys(staff)]);
  const found = files
    .filter((file) => !file.endsWith('-page.tsx'))
    .flatMap((file) => earlyReadsIn(file, read(file), later).map((room) => `${file}:${room}`));
  expect(found).toEqual([]);
});
