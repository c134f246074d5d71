/**
 * `npm test [-- arguments]`: the checks, then all tests. With arguments, it runs that selection, of
 * Vitest or of Playwright, and starts only what the selection needs. The last line is always "N
 * passed, N failed".
 */
import { runCommand } from '../lib/cli.ts';
import { say, secondsSince } from '../lib/progress.ts';
import { Interrupted, ScriptError } from '../lib/script-error.ts';
import { runChecks } from '../test/checks.ts';
import { findBrowsers, thisBrowserMachine } from '../test/chromium.ts';
import { runParts } from '../test/lanes.ts';
import { partsOf } from '../test/parts.ts';
import { type Outcome, outsideTests, summaryLines } from '../test/report.ts';

await runCommand(async (args, stop) => {
  const began = performance.now();
  const checks = args.length === 0 ? await runChecks(stop) : [];
  const outcomes = [...checks, ...(await runTests(args, stop))];
  say('');
  const lines = summaryLines(outcomes);
  for (const line of lines.slice(0, -1)) say(line);
  say(`${secondsSince(began)} s from start to end, with parts side by side`);
  say(lines.at(-1) ?? '');
  return outcomes.some(({ state }) => state === 'failed') ? 1 : 0;
});

/** Environment variables for the browser tests. */
async function browserVariables(stop: AbortSignal): Promise<Record<string, string>> {
  const { chromium, whole } = await findBrowsers(thisBrowserMachine(process.env, stop));
  return { FIRELINE_CHROMIUM: chromium, FIRELINE_WHOLE_CHROMIUM: whole };
}

/** Reports errors before the tests start, so that the counts still come last. */
async function runTests(args: readonly string[], stop: AbortSignal): Promise<readonly Outcome[]> {
  try {
    const parts = partsOf(args);
    if (parts.length === 0)
      throw new ScriptError(`there is no test project for ${args.join(' ')}.`);
    const browser: Record<string, string> = parts.some(({ runner }) => runner === 'playwright')
      ? await browserVariables(stop)
      : {};
    return await runParts(parts, browser, stop);
  } catch (error) {
    if (error instanceof Interrupted || !(error instanceof ScriptError)) throw error;
    console.error(`fireline: ${error.message}`);
    return [outsideTests('test run', error.message)];
  }
}
