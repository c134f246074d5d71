/** The checks that need nothing running: types of every workspace, lint and format, dead code. */
import { startChild, waitForChild } from '../lib/children.ts';
import { say } from '../lib/progress.ts';
import { binary, root, withPath } from '../lib/project.ts';

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

export interface CheckCounts {
  readonly passed: number;
  readonly failed: number;
}

/** Runs all of them, whatever fails, and prints the output of those that fail. */
export async function runChecks(stop: AbortSignal): Promise<CheckCounts> {
  let failed = 0;
  for (const check of checks) {
    const began = performance.now();
    const { code, output } = await runQuietly(check.command, stop);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    say(`${code === 0 ? '✓' : '✗'} ${check.title} (${seconds} s)`);
    if (code === 0) continue;
    failed += 1;
    say(output.trimEnd().replaceAll(/^/gm, '    '));
  }
  return { passed: checks.length - failed, failed };
}

async function runQuietly(
  command: readonly string[],
  stop: AbortSignal,
): Promise<{ readonly code: number; readonly output: string }> {
  const child = startChild(command, {
    cwd: root,
    env: withPath(process.env, []),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.process.stdout, child.process.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const code = await waitForChild(child, stop, { signal: 'SIGTERM', withinMs: 2000 });
  return { code, output };
}
