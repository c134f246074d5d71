/** Builds the service worker's own code: a separate script, `push-worker.js`. */
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { buildTarget } from './oldest-browsers.ts';

export const pushWorkerFile = 'push-worker.js';

const entry = fileURLToPath(new URL('src/worker/push-worker.ts', import.meta.url));

/** A worker that uses `importScripts` has no modules: everything is bundled into one script. */
/** `staffFiles`: their paths, once the bundle is known. */
export function pushWorker(staffFiles: () => readonly string[]): Plugin {
  return {
    name: 'push-worker',
    apply: 'build',
    async generateBundle() {
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: { __STAFF_FILES__: JSON.stringify(staffFiles().map((file) => `/${file}`)) },
        build: {
          write: false,
          target: buildTarget,
          lib: { entry, formats: ['iife'], name: 'firelinePush' },
        },
      });
      const outputs = [built].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
      const script = outputs.find((output) => output.type === 'chunk');
      if (!script) throw new Error(`${entry} came to nothing.`);
      this.emitFile({ type: 'asset', fileName: pushWorkerFile, source: script.code });
    },
  };
}
