/**
 * `npm test [-- vitest arguments]`: the checks, then all tests with one runner and one start of the suite. With arguments
 * it runs that selection, and starts the suite and looks for a browser only if the selection may need them. The last line
 * is always "N passed, N failed".
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from './checks.ts';
import { startChild, waitForChild } from './children.ts';
import { findChromium, thisBrowserMachine } from './chromium.ts';
import { runCommand } from './cli.ts';
import { emulatorNames } from './firebase-config.ts';
import { say } from './progress.ts';
import { binary, paths, root, withPath } from './project.ts';
import { Interrupted, ScriptError } from './script-error.ts';
import { useFreshSuite } from './suite-session.ts';
import { needsOf, type TestNeeds } from './test-args.ts';
import { noTests, type Report, sum, summaryLines } from './test-report.ts';

await runCommand(async (args, stop) => {
  const needs = needsOf(args);
  const checks = needs.checks ? { ...(await runChecks(stop)), skipped: 0 } : undefined;
  rmSync(paths.testReport, { force: true });
  const code = await runVitest(args, needs, stop);
  const report: Report = { ...(checks === undefined ? {} : { checks }), ...testReport(code) };
  say('');
  for (const line of summaryLines(report)) say(line);
  return code === 0 && sum(report).failed === 0 ? 0 : 1;
});

/** A failure to get as far as the tests is told here, so that the counts still come last. */
async function runVitest(
  args: readonly string[],
  needs: TestNeeds,
  stop: AbortSignal,
): Promise<number> {
  try {
    const chromium = needs.browser
      ? await findChromium(thisBrowserMachine(process.env, stop))
      : undefined;
    const env: Record<string, string> =
      chromium === undefined ? {} : { FIRELINE_CHROMIUM: chromium };
    const reporter = join(root, 'scripts', 'test-reporter.ts');
    const command = [
      binary('vitest'),
      'run',
      '--reporter=default',
      `--reporter=${reporter}`,
      ...args,
    ];
    if (needs.suite) {
      return await useFreshSuite(
        { seed: true, engine: undefined, emulators: emulatorNames, command },
        env,
        stop,
      );
    }
    const child = startChild(command, {
      cwd: root,
      env: { ...withPath(process.env, []), ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    return await waitForChild(child, stop, { signal: 'SIGTERM', withinMs: 5000 });
  } catch (error) {
    if (error instanceof Interrupted || !(error instanceof ScriptError)) throw error;
    console.error(`fireline: ${error.message}`);
    return 1;
  }
}

function testReport(code: number): Report {
  if (existsSync(paths.testReport))
    return JSON.parse(readFileSync(paths.testReport, 'utf8')) as Report;
  return code === 0 ? {} : { 'test run': { ...noTests, failed: 1 } };
}
