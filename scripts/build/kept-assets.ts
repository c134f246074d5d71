/**
 * Hosting's headers go by address: with a rule for `/assets/**`, browsers would keep "not found" for a year as well, and
 * go without a script that comes back with a rollback. So what is served and deployed names the files that were built.
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

/** A header rule for everything under `/assets/` is for `files` alone, if there are any. */
export function forBuiltAssets(source: unknown, files: readonly string[]): unknown {
  return source === everyAsset && files.length > 0 ? `/assets/@(${files.join('|')})` : source;
}
