/** Packages that only benchmarks need: in `extras`, installed when a benchmark starts. */
import { join } from 'node:path';
import { execa } from 'execa';
import { step } from '../lib/progress.ts';
import { root } from '../lib/project.ts';

/** Returns the folder. */
export async function installExtras(): Promise<string> {
  const folder = join(root, 'scripts', 'bench', 'extras');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  await step('Installing what the benchmark needs', () => execa('npm', args, { cwd: folder }));
  return folder;
}
