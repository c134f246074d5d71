/** The checks that need nothing running: types of every workspace, lint and format, dead code. */
import { runChild } from '../lib/children.ts';
import { say } from '../lib/progress.ts';
import { binary, root, withPath } from '../lib/project.ts';
import type { Outcome } from './report.ts';

interface Check {
  readonly title: string;
  readonly command: readonly string[];
}

const checks: readonly Check[] = [
  ...['domain', 'functions', 'web', 'tests', 'scripts'].map((folder) => ({
    title: `types in ${folder}`,
    command: [binary('tsc'), '-p', folder],
  })),
  { title: 'lint and format', command: [binary('biome'), 'check'] },
  { title: 'dead code', command: [binary('knip')] },
];

/** Runs all of them even if some fail, and prints the output of those that fail. */
export async function runChecks(stop: AbortSignal): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { title, command } of checks) {
    const began = performance.now();
    const lines: string[] = [];
    const code = await runChild(command, stop, {
      cwd: root,
      env: withPath(process.env, []),
      output: (line) => lines.push(line),
    });
    const ms = performance.now() - began;
    say(`${code === 0 ? '✓' : '✗'} ${title} (${(ms / 1000).toFixed(1)} s)`);
    if (code !== 0) say(lines.join('\n').replaceAll(/^/gm, '    '));
    outcomes.push({ project: 'checks', name: title, state: code === 0 ? 'passed' : 'failed', ms });
  }
  return outcomes;
}
