/**
 * Bundles the app into few files: it's first built to see which chunks there are, then those that
 * belong together are merged.
 */
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import { groupsOf } from './chunk-groups.ts';
import { compileMessages } from './compile-messages.ts';

export function fewerChunks(): Plugin {
  /** The group of each module that isn't in a page's chunk. */
  let groups: ReadonlyMap<string, string> = new Map();
  let config: ResolvedConfig;
  return {
    name: 'fewer-chunks',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [{ name: (id, context) => groupOf(id, context, groups) }],
            },
          },
        },
      },
    }),
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      groups = groupsOf(await chunksOf(config));
    },
  };
}

/**
 * A plugin's virtual modules weren't in the first build: they go along with the modules that import
 * them.
 */
function groupOf(
  id: string,
  context: Rolldown.ChunkingContext,
  groups: ReadonlyMap<string, string>,
): string | null {
  const isMadeUp = id.includes('virtual:');
  const importer = isMadeUp ? context.getModuleInfo(id)?.importers[0] : undefined;
  return groups.get(importer ?? id) ?? null;
}

/** The app's chunks by default. */
async function chunksOf({ root, define, resolve, build: { target } }: ResolvedConfig) {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    ...(define && { define }),
    resolve: { alias: resolve.alias },
    plugins: [withoutStyles, compileMessages()],
    build: {
      write: false,
      target,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { external: /^virtual:/ },
    },
  });
  return [built]
    .flat()
    .flatMap((bundle) => ('output' in bundle ? bundle.output : []))
    .filter((output) => output.type === 'chunk');
}

const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  load: (id) => (id.endsWith('.css') ? { code: '', moduleType: 'js' } : null),
};
