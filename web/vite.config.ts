import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { buildId } from './build-id.ts';
import { compileMessages } from './compile-messages.ts';
import { contentSecurity } from './content-security.ts';
import { fewerChunks } from './fewer-chunks.ts';
import { firstLook } from './first-look.ts';
import { installable, linkManifest } from './installable.ts';
import { buildTarget } from './oldest-browsers.ts';
import { pageHeads, shopWords } from './page-heads.ts';
import { preloadPages } from './preload-pages.ts';
import { pushWorker } from './push-worker.ts';
import { staffFiles } from './staff-files.ts';

/** The emulators' ports are defined only in firebase.json; the app gets them at build time. */
const { emulators } = JSON.parse(
  readFileSync(new URL('../firebase.json', import.meta.url), 'utf8'),
) as { emulators: Record<'auth' | 'firestore' | 'functions', { port: number }> };

const { FIRELINE_REGION: region = 'us-central1' } = {
  ...process.env,
  ...loadEnv('', fileURLToPath(new URL('../functions', import.meta.url)), 'FIRELINE_'),
};

/** By default, bundlers get the package's development build, with checks that nobody sees here. */
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

const staff = staffFiles();

export default defineConfig(({ command }) => ({
  resolve: { alias: command === 'build' ? routerForProduction : [] },
  plugins: [
    react(),
    tailwindcss(),
    compileMessages(),
    fewerChunks(),
    preloadPages(),
    firstLook(),
    staff.plugin,
    pushWorker(staff.list),
    VitePWA(installable(shop, staff.list)),
    linkManifest(),
    buildId(),
    contentSecurity(),
    pageHeads(shop),
  ],
  define: {
    __EMULATOR_PORTS__: JSON.stringify({
      auth: emulators.auth.port,
      firestore: emulators.firestore.port,
      functions: emulators.functions.port,
    }),
    __FUNCTIONS_REGION__: JSON.stringify(region),
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    // What Hosting rewrites to a function in production.
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
    target: buildTarget,
    manifest: true,
    // Only Safari before 17 needs it, and loads the same without it, a little later.
    modulePreload: { polyfill: false },
    // For debugging; Hosting doesn't deploy them, so the files don't reference them.
    sourcemap: 'hidden',
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        // The entry lists every page's files, so their names are short.
        chunkFileNames: 'assets/[hash:7].js',
      },
    },
  },
}));
