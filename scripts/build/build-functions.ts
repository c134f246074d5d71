/**
 * Builds the functions as a folder that can be installed and loaded on its own, functions/dist: a
 * bundle with the domain inlined, a package.json with the exact versions of external packages, and
 * functions/.env if it exists. This is what is deployed and what the functions emulator runs.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, context, type Plugin } from 'esbuild';
import { paths, root } from '../lib/project.ts';
import { messageOf, ScriptError } from '../lib/script-error.ts';

/** The cloud installs them next to the bundle; everything else is inlined. */
const externalPackages = ['firebase-admin', 'firebase-functions', 'stripe'] as const;

const entry = join(paths.functions, 'src', 'index.ts');
const folder = join(paths.functions, 'dist');
const bundle = join(folder, 'index.js');

const bundling = {
  entryPoints: [entry],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  sourcemap: true,
  external: externalPackages.flatMap((name) => [name, `${name}/*`]),
  absWorkingDir: root,
  logLevel: 'silent',
} satisfies BuildOptions;

/** Returns the size of the bundle in bytes. */
export async function buildFunctions(): Promise<number> {
  prepareFolder();
  try {
    await build(bundling);
  } catch (error) {
    throw new ScriptError(`the functions could not be built: ${messageOf(error)}`);
  }
  return statSync(bundle).size;
}

export interface FunctionsWatch {
  stop(): Promise<void>;
}

/**
 * Builds now and after every change of a source file; the functions emulator reloads the result.
 */
export async function watchFunctions(
  onBuilt: (problems: readonly string[]) => void,
): Promise<FunctionsWatch> {
  prepareFolder();
  const report: Plugin = {
    name: 'report',
    setup(hooks) {
      hooks.onEnd((result) => {
        onBuilt(
          result.errors.map(
            ({ text, location }) => `${location?.file ?? entry}:${location?.line ?? 0}: ${text}`,
          ),
        );
      });
    },
  };
  const watching = await context({ ...bundling, plugins: [report] });
  await watching.watch();
  return { stop: () => watching.dispose() };
}

function prepareFolder(): void {
  if (!existsSync(entry))
    throw new ScriptError(`there are no functions to build: ${entry} is missing.`);
  mkdirSync(folder, { recursive: true });
  const lock: unknown = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  writeFileSync(
    join(folder, 'package.json'),
    `${JSON.stringify(functionsPackage(lock), null, 2)}\n`,
  );
  const settings = join(paths.functions, '.env');
  if (existsSync(settings)) copyFileSync(settings, join(folder, '.env'));
  else rmSync(join(folder, '.env'), { force: true });
}

/** The package.json of functions/dist, from the content of package-lock.json. */
export function functionsPackage(lock: unknown): object {
  const packages = (lock as { packages?: Record<string, { version?: string }> }).packages ?? {};
  const dependencies = externalPackages.map((name) => {
    const version = (packages[`functions/node_modules/${name}`] ?? packages[`node_modules/${name}`])
      ?.version;
    if (version === undefined)
      throw new ScriptError(`package-lock.json has no ${name}; run "npm install".`);
    return [name, version] as const;
  });
  return {
    name: 'fireline-functions',
    private: true,
    type: 'module',
    main: 'index.js',
    engines: { node: '24' },
    dependencies: Object.fromEntries(dependencies),
  };
}
