/** The files that the build made of the app's modules: which they are is in its manifest. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, type Manifest } from '../../scripts/build/build-web.ts';

/** The address on the site of what `import()` of `module` (such as `src/ui/photo.tsx`) loads. Throws when nothing imports it so. */
export function builtScript(module: string): string {
  const manifest = JSON.parse(
    readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'),
  ) as Manifest;
  const file = manifest[module]?.file;
  if (file === undefined) throw new Error(`The build has no script of its own for ${module}.`);
  return `/${file}`;
}
