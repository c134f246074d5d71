/** Every language has every text, with the same arguments and tags. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@fireline/domain/texts/language';
import compile from 'icu-minify/compile';
import { describe, expect, test } from 'vitest';
import { root } from '../lib/project.ts';

type Rooms = Readonly<Record<string, Readonly<Record<string, string>>>>;

async function roomsOf(language: string): Promise<Rooms> {
  const folder = join(root, 'domain', 'src', 'texts', language);
  const files = globSync('*/*.ts', { cwd: folder });
  const modules = await Promise.all(files.map((file) => import(join(folder, file))));
  return Object.assign({}, ...modules) as Rooms;
}

const english = await roomsOf('en');
const others = languages.filter((language) => language !== 'en');

describe.each(others)('%s', async (language) => {
  const rooms = await roomsOf(language);

  test('has all rooms', () => {
    expect(Object.keys(rooms).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  test.each(Object.keys(rooms))('%s has all texts, with the same arguments', (room) => {
    expect(shapesOf(rooms[room] ?? {})).toEqual(shapesOf(english[room] ?? {}));
  });

  test.each(Object.keys(rooms))('%s is translated', (room) => {
    const same = Object.entries(rooms[room] ?? {}).filter(
      ([key, text]) => text === english[room]?.[key] && /\p{Ll}{4}.* \p{L}{2}/u.test(text),
    );
    expect(same).toEqual([]);
  });
});

test('there are texts to compare', () => {
  expect(Object.keys(english).length).toBeGreaterThan(20);
  expect(Object.values(english).flatMap(Object.values).length).toBeGreaterThan(1000);
});

function shapesOf(room: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(room).map(([key, message]) => [key, [...argumentsOf(message)].toSorted()]),
  );
}

/** `count`, `name`, `link`. */
function argumentsOf(message: string): Set<string> {
  const found = new Set<string>();
  const visit = (node: unknown) => {
    if (!Array.isArray(node)) return;
    const [name, type, options] = node;
    if (typeof name !== 'string') return;
    found.add(name);
    if (typeof type !== 'number') node.slice(1).forEach(visit);
    else if (typeof options === 'object')
      Object.values(options ?? {})
        .flat()
        .forEach(visit);
  };
  [compile(message)].flat().forEach(visit);
  return found;
}
