/**
 * `npm test [-- vitest arguments]`: the checks, then all tests, in parts that each have a fresh suite, two side by side
 * where machine and engine allow it. With arguments it runs that selection, and starts the suite and looks for a browser only
 * if the selection may need them. The last line is always "N passed, N failed".
 */
import { rmSync } from 'node:fs';
import { parseSuiteArgs } from '../emulators/suite-args.ts';
import { useFreshSuite } from '../emulators/suite-session.ts';
import { startChild, waitForChild } from '../lib/children.ts';
import { runCommand } from '../lib/cli.ts';
import { say } from '../lib/progress.ts';
import { paths, root, withPath } from '../lib/project.ts';
import { Interrupted, ScriptError } from '../lib/script-error.ts';
import { runChecks } from '../test/checks.ts';
import { findChromium, thisBrowserMachine } from '../test/chromium.ts';
import { needsOf, type TestNeeds } from '../test/test-args.ts';
import { runParts, vitest } from '../test/test-lanes.ts';
import { partsOf } from '../test/test-parts.ts';
import {
  noTests,
  type Report,
  readReport,
  reportFile,
  sum,
  summaryLines,
} from '../test/test-report.ts';

await runCommand(async (args, stop) => {
  const needs = needsOf(args);
  const checks = needs.checks ? { ...(await runChecks(stop)), skipped: 0 } : undefined;
  rmSync(paths.testReports, { recursive: true, force: true });
  const tests = await runTests(args, needs, stop);
  const report: Report = { ...(checks === undefined ? {} : { checks }), ...tests };
  say('');
  for (const line of summaryLines(report)) say(line);
  return sum(report).failed === 0 ? 0 : 1;
});

/** A failure to get as far as the tests is told here, so that the counts still come last. */
async function runTests(
  args: readonly string[],
  needs: TestNeeds,
  stop: AbortSignal,
): Promise<Report> {
  try {
    const browser: Record<string, string> = needs.browser
      ? { FIRELINE_CHROMIUM: await findChromium(thisBrowserMachine(process.env, stop)) }
      : {};
    const parts = partsOf(args);
    return parts === undefined || parts.length === 0
      ? await runSelection(args, { needs, browser }, stop)
      : await runParts(parts, browser, stop);
  } catch (error) {
    if (error instanceof Interrupted || !(error instanceof ScriptError)) throw error;
    console.error(`fireline: ${error.message}`);
    return { 'test run': { ...noTests, failed: 1 } };
  }
}

/** One run of vitest with these arguments, in one suite if it may need one. */
async function runSelection(
  args: readonly string[],
  { needs, browser }: { readonly needs: TestNeeds; readonly browser: Record<string, string> },
  stop: AbortSignal,
): Promise<Report> {
  const name = 'selection';
  const env = { ...browser, FIRELINE_TEST_REPORT: reportFile(name) };
  const command = vitest(args);
  if (needs.suite) {
    const suite = parseSuiteArgs(['--', ...command]);
    return readReport(name, await useFreshSuite(suite, env, stop));
  }
  const child = startChild(command, {
    cwd: root,
    env: { ...withPath(process.env, []), ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return readReport(name, await waitForChild(child, stop, { signal: 'SIGTERM', withinMs: 5000 }));
}
