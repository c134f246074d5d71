/**
 * The benchmarks that compare within one run, one after the other; their tables replace those in
 * docs/performance.md. `npm run bench -- all`
 */
import { join } from 'node:path';
import { runChild } from '../lib/children.ts';
import { runCommand } from '../lib/cli.ts';
import { root } from '../lib/project.ts';
import { writeFigures } from './figures.ts';

const benchmarks = ['fanout', 'effects', 'burst', 'cost', 'tap'] as const;

await runCommand(async (_, stop) => {
  for (const name of benchmarks) {
    const command = [process.execPath, join(root, 'scripts', 'bench', `${name}.ts`)];
    const env = { ...process.env, [writeFigures]: 'true' };
    const status = await runChild(command, stop, { cwd: root, env, output: 'inherit' });
    if (status !== 0) return status;
  }
  return 0;
});
