/** Runs the seed command in a process of its own, whose environment points the Admin SDK at the suite. */
import { join } from 'node:path';
import { startChild, waitForChild } from '../lib/children.ts';
import { root } from '../lib/project.ts';
import { ScriptError } from '../lib/script-error.ts';

export async function seedInChild(
  env: NodeJS.ProcessEnv,
  when: 'always' | 'if-empty',
  stop: AbortSignal,
): Promise<void> {
  const options = when === 'if-empty' ? ['--if-empty'] : [];
  const child = startChild(
    [process.execPath, join(root, 'scripts', 'commands', 'seed.ts'), ...options],
    {
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const code = await waitForChild(child, stop, { signal: 'SIGTERM', withinMs: 2000 });
  if (code !== 0) throw new ScriptError('the demo data could not be added; the reason is above.');
}
