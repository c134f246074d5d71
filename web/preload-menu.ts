/** Makes index.html fetch the menu's script along with the app's own. */
import type { Plugin } from 'vite';

const menuPage = 'src/features/storefront/menu/menu-page.tsx';

/**
 * All addresses get the same index.html, and only the menu needs the menu's chunks: an inline
 * script requests them (except those the entry loads anyway) while the entry is still loading.
 */
export function preloadMenu(): Plugin {
  return {
    name: 'preload-menu',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
        const staticFiles = (fileName: string, found: Set<string>): Set<string> => {
          const chunk = chunks.find((other) => other.fileName === fileName);
          if (!chunk || found.has(fileName)) return found;
          found.add(fileName);
          for (const imported of chunk.imports) staticFiles(imported, found);
          return found;
        };
        const menu = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(menuPage));
        if (!menu) throw new Error(`${menuPage} is not a chunk of its own any more.`);
        const files = staticFiles(menu.fileName, new Set());
        for (const { isEntry, fileName } of chunks) {
          if (isEntry) for (const file of staticFiles(fileName, new Set())) files.delete(file);
        }
        const hrefs = JSON.stringify([...files].map((file) => `/${file}`));
        return html.replace(
          '</head>',
          `  <script>
      if (location.pathname === '/')
        for (const href of ${hrefs})
          document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
    </script>
  </head>`,
        );
      },
    },
  };
}
