/** Makes index.html fetch the app, its texts, and the page along with the entry. */
import { languages } from '@fireline/domain/texts/language';
import type { Plugin, Rolldown } from 'vite';
import { pagesInRoutes } from './pages-in-routes.ts';

const app = '/src/start.tsx';

const auth = '/src/platform/auth/auth-client.ts';
const firestore = '/src/platform/firestore/firestore-listeners.ts';

/**
 * The pages that people open by a link, a bookmark, or an icon on their home screen, and whether
 * someone is signed in there. The public ones show something before Firestore is loaded, and so do
 * the others on a device that hasn't been here: see #platform/firestore/read-ahead.ts.
 */
const openedFirst: Readonly<Record<string, 'public' | 'signed in'>> = {
  '/': 'public',
  '/t/:token': 'public',
  '/orders/:orderId': 'signed in',
  '/kitchen': 'signed in',
  '/admin': 'signed in',
  '/courier': 'signed in',
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
          Object.entries(openedFirst).map(([path, visitors]) => [
            addressOf(path),
            files.ofPage(path, visitors),
          ]),
        );
        return html.replace(
          '</head>',
          `  <script>
      {
        const pages = ${JSON.stringify(pages)};
        const { pathname } = location;
        const { scripts = [], texts = {}, again = [] } =
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
          ...(navigator.serviceWorker?.controller ? again : []),
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
  ofPage(path: string, visitors: 'public' | 'signed in') {
    const found = this.#pages.find((page) => page.path === path);
    if (!found) throw new Error(`${path} is not among the routes any more.`);
    const groups = found.groups.filter((group) => group !== 'start');
    const page = `/${found.page}`;
    const texts = groups.length > 0 ? { texts: this.ofTexts(...groups) } : {};
    const scripts = this.of(page, app);
    if (visitors === 'public') return { scripts, ...texts };
    return {
      scripts: [...scripts, ...this.of(auth, app, page)],
      ...texts,
      /** On a device that has been here. */
      again: this.of(firestore, app, page, auth),
    };
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
