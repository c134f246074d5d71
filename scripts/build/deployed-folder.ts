/** web/dist, which Hosting serves: it must contain every file that one of its files refers to. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

export interface Reference {
  /** The file with the reference. */
  readonly from: string;
  /** Relative to the folder. */
  readonly to: string;
}

/** These addresses are served by rewrites of Hosting, not by files. */
const answeredByFunctions = /^(api|images|__)\//;

export function missingFiles(folder: string): readonly Reference[] {
  return referencesIn(folder).filter(({ to }) => !existsSync(join(folder, to)));
}

/** All references in index.html, the web app manifest, the service worker's scripts, and the style sheets. */
export function referencesIn(folder: string): readonly Reference[] {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const styles = readdirSync(join(folder, 'assets'))
    .filter((file) => file.endsWith('.css'))
    .map((file) => `assets/${file}`);
  const references = [
    ...named('index.html', linksOfHtml(read('index.html'))),
    // Where functions lead to while the shop has none of its own (functions/src/brand).
    { from: 'functions', to: 'share.png' },
    ...named('manifest.webmanifest', linksOfManifest(read('manifest.webmanifest'))),
    ...named('sw.js', linksOfWorker(read('sw.js'))),
    ...named('sw.js', staffFilesIn(folder)),
    ...styles.flatMap((file) => named(file, linksOfStyles(read(file)))),
  ];
  return references.filter(({ to }) => !answeredByFunctions.test(to));
}

/** What the service worker keeps for the staff; nothing if its own script is missing. */
function staffFilesIn(folder: string): string[] {
  const script = join(folder, 'push-worker.js');
  return existsSync(script) ? matches(readFileSync(script, 'utf8'), /(\/assets\/[\w.-]+)/g) : [];
}

function named(from: string, links: readonly string[]): Reference[] {
  return links
    .filter((link) => !/^(#|data:|[a-z]+:\/\/|\/\/)/.test(link))
    .map((link) => ({ from, to: withinFolder(from, link) }))
    .filter(({ to }) => to !== '');
}

function withinFolder(from: string, link: string): string {
  const [path = ''] = link.split(/[?#]/);
  const absolute = posix.resolve('/', dirname(from), path);
  return absolute.slice(1);
}

function linksOfHtml(html: string): string[] {
  const attributes = matches(html, /<(?:link|script|img)\b[^>]*?\b(?:href|src)="([^"]+)"/g);
  const pictures = matches(html, /<meta\b[^>]*?image"\s+content="([^"]+)"/g);
  return [...attributes, ...pictures];
}

function linksOfManifest(text: string): string[] {
  const { icons = [], screenshots = [] } = JSON.parse(text) as Record<
    'icons' | 'screenshots',
    readonly { readonly src: string }[] | undefined
  >;
  return [...icons, ...screenshots].map(({ src }) => src);
}

/** The files that Workbox caches, and the scripts that the worker loads. */
function linksOfWorker(script: string): string[] {
  return [
    ...matches(script, /[{,]"?url"?:"([^"]+)"/g),
    ...matches(script, /importScripts\("([^"]+)"/g),
    ...matches(script, /define\(\["([^"]+)"/g).map((module) => `${module}.js`),
  ];
}

function linksOfStyles(css: string): string[] {
  return matches(css, /url\(["']?([^"')]+)["']?\)/g);
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}
