/** Makes index.html fetch the app, its texts, and the page along with the entry. */
import { languages } from '@fireline/domain/texts/language';
import type { Plugin, Rolldown } from 'vite';
import { pagesInRoutes } from './pages-in-routes.ts';

const app = '/src/start.tsx';

const auth = '/src/platform/auth/auth-client.ts';
const firestore = '/src/platform/firestore/firestore-listeners.ts';

/**
 * The pages that people open by a link, a bookmark, or an icon on their home screen, and what each
 * needs before it shows anything. Some show a document or the menu before Firestore is loaded.
 */
const openedFirst: Readonly<Record<string, readonly string[]>> = {
  '/': [],
  '/t/:token': [],
  '/orders/:orderId': [auth],
  '/kitchen': [auth, firestore],
  '/admin': [auth, firestore],
  '/courier': [auth, firestore],
};

/**
 * The entry loads the reader's texts, and then the app, which loads a page and what it listens with.
 * An inline script requests all of it while the entry is still loading.
 */
export function preloadPages(): Plugin {
  return {
    name: 'preload-pages',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const files = new ChunkFiles(bundle);
        const pages = Object.fromEntries(
          Object.entries(openedFirst).map(([path, more]) => [
            addressOf(path),
            files.ofPage(path, more),
          ]),
        );
        return html.replace(
          '</head>',
          `  <script>
      {
        const pages = ${JSON.stringify(pages)};
        const { pathname } = location;
        const { scripts = [], texts = {} } =
          pages[pathname] ?? pages[pathname.replace(/[^/]+$/, '*')] ?? {};
        const language = document.documentElement.lang;
        const request = (properties) =>
          document.head.append(Object.assign(document.createElement('link'), properties));
        // See #platform/firebase/environment.ts. The menu doesn't need it so soon.
        if (pathname !== '/')
          request({ rel: 'preload', as: 'fetch', crossOrigin: '', href: '/__/firebase/init.json' });
        for (const name of [
          ...${JSON.stringify(files.of(app))},
          ...${JSON.stringify(files.ofTexts('start'))}[language],
          ...(texts[language] ?? []),
          ...scripts,
        ])
          request({ rel: 'modulepreload', href: \`/assets/\${name}.js\` });
      }
    </script>
  </head>`,
        );
      },
    },
  };
}

/** With `*` for a parameter at its end. */
function addressOf(path: string): string {
  return path.replace(/:\w+$/, '*');
}

/** Files by their names, without folder and ending. */
class ChunkFiles {
  readonly #chunks: readonly Rolldown.OutputChunk[];
  readonly #pages = pagesInRoutes();

  constructor(bundle: Rolldown.OutputBundle) {
    this.#chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  }

  /** What a page needs besides the app, in the order in which it needs it. */
  ofPage(path: string, more: readonly string[]) {
    const found = this.#pages.find((page) => page.path === path);
    if (!found) throw new Error(`${path} is not among the routes any more.`);
    const groups = found.groups.filter((group) => group !== 'start');
    const modules = [`/${found.page}`, ...more];
    const scripts = modules.flatMap((name, index) =>
      this.of(name, app, ...modules.slice(0, index)),
    );
    return { scripts, ...(groups.length > 0 && { texts: this.ofTexts(...groups) }) };
  }

  /** By language. */
  ofTexts(...groups: readonly string[]): Record<string, string[]> {
    return Object.fromEntries(
      languages.map((language) => [
        language,
        groups.flatMap((group) => this.of(`/domain/src/texts/${language}/${group}.ts`)),
      ]),
    );
  }

  /** What a module loads, except what the entry and `others` load anyway. */
  of(moduleName: string, ...others: readonly string[]): string[] {
    const known = new Set(this.#chunks.filter(({ isEntry }) => isEntry));
    for (const other of others) known.add(this.#chunkOf(other));
    const without = this.#loadedWith(known);
    const files = this.#loadedWith([this.#chunkOf(moduleName)]).difference(without);
    return Array.from(files, ({ fileName }) => fileName.replace(/^assets\/|\.js$/g, ''));
  }

  #chunkOf(moduleName: string): Rolldown.OutputChunk {
    const chunk = this.#chunks.find(({ moduleIds }) =>
      moduleIds.some((id) => id.endsWith(moduleName)),
    );
    if (!chunk) throw new Error(`${moduleName} is not a chunk of its own any more.`);
    return chunk;
  }

  #loadedWith(chunks: Iterable<Rolldown.OutputChunk>): Set<Rolldown.OutputChunk> {
    const found = new Set(chunks);
    for (const { imports } of found)
      for (const chunk of this.#chunks) if (imports.includes(chunk.fileName)) found.add(chunk);
    return found;
  }
}
