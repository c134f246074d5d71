/** Makes index.html fetch the app, its texts, and the menu along with the entry. */
import { languages } from '@fireline/domain/texts/language';
import type { Plugin, Rolldown } from 'vite';

const app = '/src/start.tsx';
const menuPage = '/src/features/storefront/menu/menu-page.tsx';

/**
 * The entry loads the reader's texts, and then the app and a page. An inline script requests what
 * it's going to need while the entry is still loading: the texts in the page's language, the app,
 * and, at the menu's address, the menu.
 */
export function preloadMenu(): Plugin {
  return {
    name: 'preload-menu',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const files = new ChunkFiles(bundle);
        const texts = languages.map((language) => [
          language,
          files.of(`/domain/src/texts/${language}/start.ts`),
        ]);
        return html.replace(
          '</head>',
          `  <script>
      for (const href of [
        ...${JSON.stringify(files.of(app))},
        ...${JSON.stringify(Object.fromEntries(texts))}[document.documentElement.lang],
        ...(location.pathname === '/' ? ${JSON.stringify(files.of(menuPage, app))} : []),
      ])
        document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
    </script>
  </head>`,
        );
      },
    },
  };
}

class ChunkFiles {
  readonly #chunks: readonly Rolldown.OutputChunk[];

  constructor(bundle: Rolldown.OutputBundle) {
    this.#chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  }

  /** The addresses of what a module loads, except what the entry and `others` load anyway. */
  of(moduleName: string, ...others: readonly string[]): string[] {
    const known = new Set(this.#chunks.filter(({ isEntry }) => isEntry));
    for (const other of others) known.add(this.#chunkOf(other));
    const without = this.#loadedWith(known);
    const files = this.#loadedWith([this.#chunkOf(moduleName)]).difference(without);
    return [...files].map(({ fileName }) => `/${fileName}`);
  }

  #chunkOf(moduleName: string): Rolldown.OutputChunk {
    const chunk = this.#chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(moduleName));
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
