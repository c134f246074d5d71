/**
 * `npm run bench -- board`: measures, and asserts nothing: a figure depends on the machine. It uses the suite that runs
 * on the ports of firebase.json, or a fresh one.
 */
import { join } from 'node:path';
import { startChild, waitForChild } from './children.ts';
import { findChromium, thisBrowserMachine } from './chromium.ts';
import { runCommand } from './cli.ts';
import { root, withPath } from './project.ts';
import { connectToRunningSuite } from './running-suite.ts';
import { ScriptError } from './script-error.ts';
import { parseSuiteArgs } from './suite-args.ts';
import { useFreshSuite } from './suite-session.ts';

const benchmarks = ['board', 'kitchen', 'outage', 'faults'];

await runCommand(async ([name = '', ...args], stop) => {
  if (!benchmarks.includes(name)) {
    throw new ScriptError(
      `name a benchmark: npm run bench -- <name>; there are: ${benchmarks.join(', ')}.`,
    );
  }
  const command = [process.execPath, join(root, 'scripts', 'bench', `${name}.ts`), ...args];
  const FIRELINE_CHROMIUM = await findChromium(thisBrowserMachine(process.env, stop));
  if (!(await connectToRunningSuite())) {
    const suite = parseSuiteArgs(['--', ...command]);
    return await useFreshSuite(suite, { FIRELINE_CHROMIUM }, stop);
  }
  const env = { ...withPath(process.env, []), FIRELINE_CHROMIUM };
  const child = startChild(command, { cwd: root, env, stdio: 'inherit' });
  return await waitForChild(child, stop, { signal: 'SIGTERM', withinMs: 5000 });
});
