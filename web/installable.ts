/** Makes Fireline installable: its manifest, and the service worker that caches its files. */
import { appManifest } from '@fireline/domain/shop/app-manifest';
import type { Plugin } from 'vite';
import type { VitePWAOptions } from 'vite-plugin-pwa';
import type { ShopWords } from './page-heads.ts';
import { pushWorkerFile } from './push-worker.ts';
import { staffCache } from './src/platform/offline/staff-pages.ts';

/** `staffFiles`: what only the staff's pages load, once the bundle is known. */
export const installable = (
  shop: ShopWords,
  staffFiles: () => readonly string[],
): Partial<VitePWAOptions> => ({
  // An update waits until the user accepts it: a reload must never interrupt a checkout.
  registerType: 'prompt',
  injectRegister: false,
  // For a shop without settings; see `linkManifest`.
  manifest: appManifest(shop),
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

/** The page has the manifest with what is set for the shop now (functions/src/brand). */
export function linkManifest(): Plugin {
  return {
    name: 'link-manifest',
    enforce: 'post',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const linked = html.replace('href="/manifest.webmanifest"', 'href="/api/brand/manifest"');
        if (linked === html) throw new Error('index.html links no manifest.');
        return linked;
      },
    },
  };
}
