/** docs/guides: every file that a guide names exists and contains the names listed for it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './project.ts';

const folder = join(root, 'docs', 'guides');
const guides = readdirSync(folder);

/** "- `file`: `name`, `name`" */
function stepsOf(guide: string): { readonly file: string; readonly names: readonly string[] }[] {
  const text = readFileSync(join(folder, guide), 'utf8');
  return [...text.matchAll(/^ *- `([^`]+)`: (.+)$/gm)].map(([, file = '', names = '']) => ({
    file,
    names: [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  }));
}

test('there are guides for a status, a role and a field', () => {
  expect(guides).toEqual(
    expect.arrayContaining([
      'add-a-field-to-an-order.md',
      'add-a-language.md',
      'add-a-role.md',
      'add-a-status.md',
    ]),
  );
});

describe.each(guides)('%s', (guide) => {
  test('names files', () => {
    expect(stepsOf(guide).length).toBeGreaterThan(5);
  });

  test.each(stepsOf(guide))('$file has $names', ({ file, names }) => {
    expect(existsSync(join(root, file))).toBe(true);
    const text = readFileSync(join(root, file), 'utf8');
    for (const name of names) expect(text).toMatch(new RegExp(`\\b${name}\\b`));
  });
});
