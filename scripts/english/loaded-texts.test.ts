/** Pages load texts in groups: no page's code reads texts of a group that it doesn't load. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Group } from '@fireline/domain/texts/catalogs';
import { groups } from '@fireline/domain/texts/catalogs';
import { expect, test } from 'vitest';
import { pagesInRoutes } from '../../web/pages-in-routes.ts';
import { paths, root } from '../lib/project.ts';

/**
 * Code that customers' pages load along with what they use of it, with the rooms that it reads for
 * others: when the staff write something, or when somebody signs in.
 */
const forOthers: Readonly<Record<string, readonly string[]>> = {
  'domain/src/catalog/product.ts': ['products'],
  'domain/src/delivery/code.ts': ['courier'],
  'domain/src/discounts/code.ts': ['discounts'],
  'web/src/entities/order/transitions/missing-person.ts': ['orderWork'],
  'web/src/entities/order/transitions/missing-proof.ts': ['courier'],
  'web/src/entities/order/transitions/order-mutations.ts': ['orderWork'],
  'web/src/entities/order/transitions/who-was-faster.ts': ['orderWork'],
  'web/src/platform/auth/auth-client.ts': ['auth'],
  'web/src/platform/auth/second-factor.ts': ['auth'],
  'web/src/platform/auth/second-factor-words.ts': ['auth'],
};

interface Import {
  readonly file: string;
  /** What is loaded before it. */
  readonly groups: readonly Group[];
}

interface Module {
  readonly rooms: readonly string[];
  readonly imports: readonly Import[];
}

const modules = new Map<string, Module>();

function moduleOf(file: string): Module {
  const known = modules.get(file) ?? readModule(file);
  modules.set(file, known);
  return known;
}

function readModule(file: string): Module {
  const code = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const own = code.replaceAll(/^import [^;]*;/gm, '');
  const taken = own.matchAll(/\{([^{}]*)\} = texts;/g);
  const imports = [
    ...Array.from(
      code.matchAll(/^(?:import|export) (?!type )[^;]*?'([^']+)';/gm),
      ([, name = '']) => ({ name, before: '' }),
    ),
    ...Array.from(own.matchAll(/\bimport\(\s*'([^']+)'/g), ({ 1: name = '', index }) => ({
      name,
      before: own.slice(own.lastIndexOf('=>', index), index),
    })),
  ];
  return {
    rooms: [
      ...Array.from(own.matchAll(/\btexts\.(\w+)/g), ([, room = '']) => room),
      ...[...taken].flatMap(([, rooms = '']) => rooms.split(',').map((room) => room.trim())),
    ],
    imports: imports.flatMap(({ name, before }) => {
      const loaded = Array.from(before.matchAll(/loadTexts\('(\w+)'\)/g), ([, group]) => group);
      const found = fileOf(name, file);
      return found ? [{ file: found, groups: loaded as Group[] }] : [];
    }),
  };
}

/** The file of one of our own modules, except the texts themselves. */
function fileOf(name: string, from: string): string | undefined {
  const file = name.startsWith('#')
    ? join(paths.web, 'src', name.slice(1))
    : name.startsWith('@fireline/domain/')
      ? join(root, 'domain/src', `${name.slice('@fireline/domain/'.length)}.ts`)
      : join(dirname(from), name);
  return /\.tsx?$/.test(file) && !file.includes('/texts/') && existsSync(file) ? file : undefined;
}

const pages = pagesInRoutes();
const pageFiles = new Set(pages.map(({ page }) => join(paths.web, page)));
const rooms = new Map<string, Group>();
for (const group of Object.keys(groups.en) as Group[]) {
  for (const room of Object.keys(await groups.en[group]())) rooms.set(room, group);
}

/** `file: room` for everything that reads a room of another group than those that are loaded. */
function unloadedReads(first: string, loaded: readonly Group[]): string[] {
  const found = new Set<string>();
  const visited = new Set<string>();
  const visit = (file: string, known: ReadonlySet<Group>) => {
    const name = relative(root, file);
    const key = [name, ...[...known].sort()].join(' ');
    if (visited.has(key)) return;
    visited.add(key);
    const module = moduleOf(file);
    for (const room of module.rooms) {
      const group = rooms.get(room);
      if (group && !known.has(group) && !forOthers[name]?.includes(room)) {
        found.add(`${name}: ${room}`);
      }
    }
    for (const imported of module.imports) {
      if (pageFiles.has(imported.file)) continue;
      visit(imported.file, new Set([...known, ...imported.groups]));
    }
  };
  visit(join(paths.web, first), new Set(loaded));
  return [...found];
}

test('all pages are found', () => {
  expect(pages.length).toBeGreaterThan(30);
});

test.each(pages)('$page reads what it loads', ({ page, groups: loaded }) => {
  expect(unloadedReads(page, loaded)).toEqual([]);
});

test('the frame around the pages reads what it loads, a part of it after the paint', () => {
  expect(unloadedReads('src/start.tsx', ['start', 'customer'])).toEqual([]);
});
