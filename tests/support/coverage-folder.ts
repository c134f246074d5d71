/** Where the rules tests store their coverage until the end of the run, one file each. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { Coverage, Reach } from './rule-coverage.ts';

const fireline = new URL('../../.fireline/', import.meta.url);
const parts = new URL('rules-coverage/', fireline);

/** Deletes the coverage of an earlier run. */
export async function clearReaches(): Promise<void> {
  await rm(parts, { recursive: true, force: true });
}

export async function keepReach(reach: readonly Reach[]): Promise<void> {
  await mkdir(parts, { recursive: true });
  await writeFile(new URL(`${crypto.randomUUID()}.json`, parts), JSON.stringify(reach));
}

export async function keptReaches(): Promise<readonly (readonly Reach[])[]> {
  const names = await readdir(parts).catch(() => []);
  return Promise.all(
    names.map(async (name) => JSON.parse(await readFile(new URL(name, parts), 'utf8'))),
  );
}

/** Writes `.fireline/rules-coverage.json`. */
export async function writeCoverage(coverage: Coverage): Promise<void> {
  await mkdir(fireline, { recursive: true });
  const text = JSON.stringify(coverage, undefined, 2);
  await writeFile(new URL('rules-coverage.json', fireline), `${text}\n`);
}
