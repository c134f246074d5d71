/**
 * Runs the seed command in a separate process, whose environment points the Admin SDK to the suite.
 */
import { join } from 'node:path';
import { runChild } from '../lib/children.ts';
import { root } from '../lib/project.ts';
import { ScriptError } from '../lib/script-error.ts';

export async function seedInChild(
  env: NodeJS.ProcessEnv,
  what: 'all' | 'if-empty' | 'accounts',
  stop: AbortSignal,
): Promise<void> {
  const options = what === 'all' ? [] : [`--${what}`];
  const seed = join(root, 'scripts', 'commands', 'seed.ts');
  const code = await runChild([process.execPath, seed, ...options], stop, {
    env,
    output: 'inherit',
  });
  if (code !== 0) throw new ScriptError('the demo data could not be added; the reason is above.');
}
