/**
 * Gives each build an identity: a hash of its files' names, which are hashes of what they contain.
 * Building the same again gives the same one. A page has it in its head; `build.txt`, which nothing
 * caches, says which build is deployed.
 */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Must come before the plugin that copies index.html. */
export function buildId(): Plugin {
  let id = '';
  return {
    name: 'build-id',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const hash = createHash('sha256');
        for (const name of Object.keys(bundle).toSorted()) hash.update(`${name}\n`);
        id = hash.digest('hex').slice(0, 8);
        return html.replace('</head>', `  <meta name="build" content="${id}" />\n  </head>`);
      },
    },
    generateBundle: {
      order: 'post',
      handler() {
        if (id === '') throw new Error('The build has no identity: index.html wasn’t built.');
        this.emitFile({ type: 'asset', fileName: 'build.txt', source: id });
      },
    },
  };
}
