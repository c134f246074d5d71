/** Builds the service worker's own code: a separate script, `push-worker.js`. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { scriptOf } from './script-of.ts';

export const pushWorkerFile = 'push-worker.js';

const entry = fileURLToPath(new URL('src/worker/push-worker.ts', import.meta.url));

/** A worker that uses `importScripts` has no modules: everything is bundled into one script. */
/** `staffFiles`: their paths, once the bundle is known. */
export function pushWorker(staffFiles: () => readonly string[]): Plugin {
  return {
    name: 'push-worker',
    apply: 'build',
    async generateBundle() {
      const source = await scriptOf(entry, {
        __STAFF_FILES__: JSON.stringify(staffFiles().map((file) => `/${file}`)),
      });
      this.emitFile({ type: 'asset', fileName: pushWorkerFile, source });
    },
  };
}
