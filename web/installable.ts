/** Makes Fireline installable: its manifest, and the service worker that caches its files. */
import type { VitePWAOptions } from 'vite-plugin-pwa';
import type { ShopWords } from './page-heads.ts';
import { pushWorkerFile } from './push-worker.ts';
import { staffCache } from './src/platform/offline/staff-pages.ts';

/** `staffFiles`: what only the staff's pages load, once the bundle is known. */
export const installable = (
  { name, description }: ShopWords,
  staffFiles: () => readonly string[],
): Partial<VitePWAOptions> => ({
  // An update waits until the user accepts it: a reload must never interrupt a checkout.
  registerType: 'prompt',
  injectRegister: false,
  manifest: {
    name,
    // There's room for about this much below an icon.
    short_name: shortName(name),
    description,
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#fbf6ef',
    theme_color: '#fbf6ef',
    categories: ['food', 'shopping'],
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: 'Menu', url: '/' },
      { name: 'My orders', url: '/orders' },
    ],
  },
  // Only the device's home screen shows them.
  includeManifestIcons: false,
  workbox: {
    // The app's own files, so that pages that were never opened work offline, too. Those of the
    // staff are kept by src/worker/keep-staff-files.ts.
    globPatterns: ['index.html', 'favicon.svg', 'assets/**/*.{js,css,woff2}'],
    // Letters of other languages are kept once a page has shown some.
    globIgnores: ['**/*-{cyrillic,greek,vietnamese,latin-ext}*'],
    manifestTransforms: [
      (files) => {
        const onlyForStaff = new Set(staffFiles());
        return { manifest: files.filter(({ url }) => !onlyForStaff.has(url)) };
      },
    ],
    navigateFallback: '/index.html',
    // Firebase's reserved addresses and the functions behind Hosting always go to the network.
    navigateFallbackDenylist: [/^\/__\//, /^\/api\//, /^\/images\//],
    cleanupOutdatedCaches: true,
    importScripts: [`/${pushWorkerFile}`],
    // Firestore caches data; the menu's pictures are cached here once they have been seen.
    runtimeCaching: [
      {
        urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
        handler: 'CacheFirst',
        options: { cacheName: staffCache },
      },
      {
        urlPattern: ({ request, sameOrigin }) => sameOrigin && request.destination === 'image',
        handler: 'StaleWhileRevalidate',
        options: {
          cacheName: 'images',
          expiration: { maxEntries: 200, maxAgeSeconds: 30 * 24 * 60 * 60 },
        },
      },
    ],
  },
});

/** The first words of `name`, up to 12 characters; the device truncates a longer first word. */
export function shortName(name: string): string {
  const words = name.split(/\s+/);
  const fitting = words.map((_, index) => words.slice(0, index + 1).join(' '));
  return fitting.findLast((part) => part.length <= 12) ?? words[0] ?? name;
}
