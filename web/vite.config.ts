import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { contentSecurity } from './content-security.ts';
import { installable } from './installable.ts';
import { pageHeads, shopWords } from './page-heads.ts';
import { preloadMenu } from './preload-menu.ts';
import { pushWorker } from './push-worker.ts';

/** The emulators' ports are written down once, in firebase.json; the app gets them at build time. */
const { emulators } = JSON.parse(
  readFileSync(new URL('../firebase.json', import.meta.url), 'utf8'),
) as { emulators: Record<'auth' | 'firestore' | 'functions', { port: number }> };

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const { FIRELINE_REGION: region = 'us-central1' } = {
  ...process.env,
  ...loadEnv('', fileURLToPath(new URL('../functions', import.meta.url)), 'FIRELINE_'),
};

/** What `menu-page.tsx` imports, and the surfaces, whose icons would be a file each. */
const partsOfTheMenu =
  /\/(storefront\/(cart-bar|cart-parts|menu|menu-skeleton|shop-now|use-cart|use-first-prices|use-menu-search|use-product-sheet)|ui\/(callout|card|empty-state|error-state|live-content|page-header)|lib\/connection|app\/surfaces)\.tsx?$/;

/** To bundlers, the package shows its development build only, with checks that nobody sees here. */
const routerForProduction = ['', '/dom'].map((entry) => ({
  find: new RegExp(`^react-router${entry}$`),
  replacement: fileURLToPath(
    new URL(
      `../node_modules/react-router/dist/production/${entry === '' ? 'index' : 'dom-export'}.mjs`,
      import.meta.url,
    ),
  ),
}));

const shop = shopWords(loadEnv('', fileURLToPath(new URL('.', import.meta.url)), 'VITE_SHOP_'));

export default defineConfig(({ command }) => ({
  resolve: { alias: command === 'build' ? routerForProduction : [] },
  plugins: [
    react(),
    tailwindcss(),
    preloadMenu(),
    pushWorker(),
    VitePWA(installable(shop)),
    contentSecurity(),
    pageHeads(shop),
  ],
  define: {
    __EMULATOR_PORTS__: JSON.stringify({
      auth: emulators.auth.port,
      firestore: emulators.firestore.port,
      functions: emulators.functions.port,
    }),
    __APP_VERSION__: JSON.stringify(version),
    __FUNCTIONS_REGION__: JSON.stringify(region),
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    // What Hosting rewrites to a function.
    proxy: {
      '/api/menu': {
        target: `http://127.0.0.1:${emulators.functions.port}`,
        rewrite: () => `/demo-fireline/${region}/menu`,
      },
      '/images/': {
        target: `http://127.0.0.1:${emulators.functions.port}`,
        rewrite: (path) => `/demo-fireline/${region}/image${path}`,
      },
    },
  },
  build: {
    target: 'es2023',
    manifest: true,
    // For whoever looks into an error; Hosting ignores them, so the files do not name them.
    sourcemap: 'hidden',
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // What the menu needs, in one piece with all that it imports: many small files would come to
      // 9 KB more, because each is compressed on its own.
      output: {
        codeSplitting: { groups: [{ name: 'first-load', test: partsOfTheMenu }] },
        // The entry lists the files of every page, so their names are short.
        chunkFileNames: ({ name }) =>
          name.endsWith('-client') ? 'assets/[name]-[hash:7].js' : 'assets/[hash:7].js',
      },
    },
  },
}));
