import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { functionsPackage } from './build-functions.ts';
import { firstLoadOf, sizesOf, surfaceSizesOf } from './build-web.ts';

describe("the package.json of the functions' folder", () => {
  const packages = {
    'node_modules/firebase-admin': { version: '14.5.1' },
    'node_modules/firebase-functions': { version: '7.4.0' },
    'node_modules/stripe': { version: '23.1.0' },
  };

  test('has the exact versions that are installed', () => {
    expect(functionsPackage({ packages })).toMatchObject({
      type: 'module',
      main: 'index.js',
      engines: { node: '24' },
      dependencies: {
        'firebase-admin': '14.5.1',
        'firebase-functions': '7.4.0',
        stripe: '23.1.0',
      },
    });
  });

  test("prefers the version in the functions' own workspace", () => {
    const own = { ...packages, 'functions/node_modules/firebase-admin': { version: '15.0.0' } };
    expect(functionsPackage({ packages: own })).toMatchObject({
      dependencies: { 'firebase-admin': '15.0.0' },
    });
  });

  test('is refused when a package is not in the lock file', () => {
    expect(() => functionsPackage({ packages: {} })).toThrow(
      'package-lock.json has no firebase-admin',
    );
  });
});

describe('the size of a route', () => {
  const manifest = {
    'index.html': {
      file: 'index.js',
      isEntry: true,
      imports: ['_shared.js'],
      dynamicImports: ['admin.tsx'],
    },
    'admin.tsx': { file: 'admin.js', isDynamicEntry: true, imports: ['_shared.js', '_table.js'] },
    '_shared.js': { file: 'shared.js' },
    '_table.js': { file: 'table.js', imports: ['_shared.js'] },
  };
  const sizes = new Map([
    ['index.js', 10],
    ['admin.js', 1],
    ['shared.js', 100],
    ['table.js', 1000],
  ]);

  test('is its own chunk and its static imports, each once, without dynamic ones', () => {
    expect(sizesOf(manifest, (file) => sizes.get(file) ?? 0)).toEqual([
      { route: 'admin.tsx', file: 'admin.js', gzip: 1101 },
      { route: 'index.html (entry)', file: 'index.js', gzip: 110 },
    ]);
  });
});

test('a surface has the entry, its page and their static imports, beside its budget', () => {
  const manifest = {
    'index.html': { file: 'index.js', isEntry: true, imports: ['_shared.js'] },
    'board.tsx': { file: 'board.js', isDynamicEntry: true, imports: ['_shared.js'] },
    '_shared.js': { file: 'shared.js' },
  };
  expect(surfaceSizesOf(manifest, () => 10, { 'board.tsx': 1, 'gone.tsx': 2 })).toEqual([
    { page: 'board.tsx', most: 1000, gzip: 30, files: 3 },
    { page: 'gone.tsx', most: 2000, gzip: undefined, files: 2 },
  ]);
});

describe('what is loaded before the menu paints', () => {
  const menu = 'src/features/storefront/menu/menu-page.tsx';
  const manifest = {
    'index.html': { file: 'index.js', isEntry: true, imports: ['_shared.js'] },
    [menu]: { file: 'menu.js', isDynamicEntry: true, imports: ['_shared.js', '_card.js'] },
    '_shared.js': { file: 'shared.js' },
    '_card.js': { file: 'card.js' },
    'later.ts': { file: 'later.js', isDynamicEntry: true },
  };
  const gzipOf = (count: number) => gzipSync(Buffer.from('x')).length * count;

  test('is the entry and the menu with their static imports, each once', () => {
    const { gzip, hasFirestore } = firstLoadOf(manifest, () => Buffer.from('x'));
    expect(gzip).toBe(gzipOf(4));
    expect(hasFirestore).toBe(false);
  });

  test('reports whether Firestore is part of it', () => {
    const files = (file: string) =>
      Buffer.from(file === 'card.js' ? 'fetch("https://firestore.googleapis.com")' : 'x');
    expect(firstLoadOf(manifest, files).hasFirestore).toBe(true);
  });
});
