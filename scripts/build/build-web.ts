/** The web app's production build, web/dist, and the size of what each route loads. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Group } from '../../domain/src/texts/catalogs.ts';
import { pagesInRoutes } from '../../web/pages-in-routes.ts';
import { runChild } from '../lib/children.ts';
import { binary, paths, withPath } from '../lib/project.ts';
import { ScriptError } from '../lib/script-error.ts';
import { scriptBudgets } from './budgets.ts';

export const dist = join(paths.web, 'dist');
/** What every page loads, the menu, and a page's texts, as they're named in Vite's manifest. */
const always = ['index.html', 'src/start.tsx', textsFile('start')] as const;
const menuPage = 'src/features/storefront/menu/menu-page.tsx';

/** In the longest language, so that the budgets hold for all. */
function textsFile(group: Group): string {
  return `../domain/src/texts/de/${group}.ts`;
}

/** Some pages are a part of another page's route: they load what that one loads. */
function textsOf(page: string): string[] {
  const known = pagesInRoutes();
  const [src, features, feature] = page.split('/');
  const folder = `${src}/${features}/${feature}/`;
  const found =
    known.find((one) => one.page === page) ?? known.find((one) => one.page.startsWith(folder));
  return (found?.groups ?? []).map(textsFile);
}

const manifestFile = join(dist, '.vite', 'manifest.json');
const buildLog = join(paths.logs, 'web-build.log');

/** `words` describe the shop (shop-words.ts); variables in the environment take precedence. */
export async function buildWeb(
  stop: AbortSignal,
  words: Readonly<Record<string, string>> = {},
): Promise<void> {
  mkdirSync(paths.logs, { recursive: true });
  const lines: string[] = [];
  const code = await runChild([binary('vite'), 'build', '--logLevel', 'warn'], stop, {
    cwd: paths.web,
    env: { ...words, ...withPath(process.env, []) },
    output: (line) => lines.push(line),
    logFile: buildLog,
  });
  if (code !== 0)
    throw new ScriptError(`the web app could not be built (vite build):\n${lines.join('\n')}`);
}

/** One chunk of Vite's manifest, with the properties used here. */
interface ManifestChunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
}

export type Manifest = Readonly<Record<string, ManifestChunk>>;

export interface KeptFiles {
  /** For every visitor, as paths in the folder. */
  readonly forAll: readonly string[];
  /** On devices that opened a page of the staff. */
  readonly forStaff: readonly string[];
  /** What `forAll` comes to, each file compressed separately, in bytes. */
  readonly gzip: number;
}

/** What the service worker keeps on a device. */
export function keptFiles(): KeptFiles {
  const forAll = namesIn('sw.js', /url:"([^"]+)"/g);
  const forStaff = namesIn('push-worker.js', /\/(assets\/[\w.-]+)/g);
  const sizes = forAll.map((file) => gzipSync(readFileSync(join(dist, file))).length);
  return { forAll, forStaff, gzip: sizes.reduce((sum, size) => sum + size, 0) };
}

function namesIn(script: string, pattern: RegExp): string[] {
  const found = readFileSync(join(dist, script), 'utf8').matchAll(pattern);
  return [...found].map(([, name = '']) => name);
}

export interface RouteSize {
  readonly route: string;
  readonly file: string;
  /** The chunk and all its static imports, each file compressed separately, in bytes. */
  readonly gzip: number;
}

/** Undefined if the build has no manifest. */
export function measureRoutes(): RouteSize[] | undefined {
  if (!existsSync(manifestFile)) return undefined;
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  const gzipSize = (file: string): number => gzipSync(readFileSync(join(dist, file))).length;
  return sizesOf(manifest, gzipSize);
}

export function sizesOf(manifest: Manifest, gzipSize: (file: string) => number): RouteSize[] {
  return Object.entries(manifest)
    .filter(([, chunk]) => chunk.isEntry === true || chunk.isDynamicEntry === true)
    .map(([route, chunk]) => ({
      route: chunk.isEntry === true ? `${route} (entry)` : route,
      file: chunk.file,
      gzip: [...staticFiles(manifest, route)].reduce((sum, file) => sum + gzipSize(file), 0),
    }))
    .sort((a, b) => b.gzip - a.gzip);
}

export interface SurfaceSize {
  /** The module of its page, as named in Vite's manifest. */
  readonly page: string;
  /** Its budget and what it loads, in bytes; undefined if the page doesn't exist. */
  readonly most: number;
  readonly gzip: number | undefined;
  /** The number of files. */
  readonly files: number;
}

/**
 * What each surface loads before it shows anything, with its budget. Undefined if the build has no
 * manifest.
 */
export function measureSurfaces(): SurfaceSize[] | undefined {
  if (!existsSync(manifestFile)) return undefined;
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  // Pages share most of their files.
  const sizes = new Map<string, number>();
  return surfaceSizesOf(manifest, (file) => {
    const size = sizes.get(file) ?? gzipSync(readFileSync(join(dist, file))).length;
    sizes.set(file, size);
    return size;
  });
}

export function surfaceSizesOf(
  manifest: Manifest,
  gzipSize: (file: string) => number,
  budgets = scriptBudgets,
): SurfaceSize[] {
  return Object.entries(budgets).map(([page, thousands]) => {
    const files = filesOf(manifest, ...always, ...textsOf(page), page);
    const gzip = [...files].reduce((sum, file) => sum + gzipSize(file), 0);
    return {
      page,
      most: thousands * 1000,
      gzip: page in manifest ? gzip : undefined,
      files: files.size,
    };
  });
}

/** The limit for `firstLoadOf`, in bytes: the menu is what people see first, often on a phone. */
export const firstLoadGoal = 138_000;

export interface FirstLoad {
  /** All scripts that are needed before the menu is painted, compressed separately, in bytes. */
  readonly gzip: number;
  /** The menu paints without it, from a small document; it's loaded afterwards. */
  readonly hasFirestore: boolean;
}

/** Undefined if the build has no manifest. */
export function measureFirstLoad(): FirstLoad | undefined {
  if (!existsSync(manifestFile)) return undefined;
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  return firstLoadOf(manifest, (file) => readFileSync(join(dist, file)));
}

export function firstLoadOf(manifest: Manifest, read: (file: string) => Buffer): FirstLoad {
  const files = filesOf(manifest, ...always, menuPage);
  const scripts = [...files].map(read);
  return {
    gzip: scripts.reduce((sum, script) => sum + gzipSync(script).length, 0),
    hasFirestore: scripts.some((script) => script.includes('firestore.googleapis.com')),
  };
}

/** The modules' files with all their static imports. */
function filesOf(manifest: Manifest, ...modules: readonly string[]): Set<string> {
  return new Set(modules.flatMap((name) => [...staticFiles(manifest, name)]));
}

function staticFiles(manifest: Manifest, key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (chunk === undefined || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const imported of chunk.imports ?? []) staticFiles(manifest, imported, seen);
  return seen;
}
