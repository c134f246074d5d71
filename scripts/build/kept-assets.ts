/**
 * Hosting's headers are set by path: with a rule for `/assets/**`, browsers would also cache "not
 * found" for a year, and miss a script that comes back with a rollback. So the configurations for
 * serving and deploying list the built files.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../lib/project.ts';

const everyAsset = '/assets/**';

export function builtAssets(): readonly string[] {
  const folder = join(paths.web, 'dist', 'assets');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((file) => !file.endsWith('.map'));
}

/** A header rule for everything under `/assets/` becomes one for only `files`, if there are any. */
export function forBuiltAssets(source: unknown, files: readonly string[]): unknown {
  return source === everyAsset && files.length > 0 ? `/assets/@(${files.join('|')})` : source;
}
