/** The built files that contain the app's modules; only the source maps tell which is which. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../../scripts/build/build-web.ts';

/**
 * The path on the site of the script with `module` (such as `src/ui/photo.tsx`).
 * @throws if no script has it.
 */
export function builtScript(module: string): string {
  const assets = join(dist, 'assets');
  const map = readdirSync(assets)
    .filter((file) => file.endsWith('.js.map'))
    .find((file) => {
      const { sources } = JSON.parse(readFileSync(join(assets, file), 'utf8')) as {
        readonly sources: readonly string[];
      };
      return sources.some((source) => source.endsWith(`/${module}`));
    });
  if (map === undefined) throw new Error(`No script of the build has ${module}.`);
  return `/assets/${map.replace(/\.map$/, '')}`;
}
