/**
 * `npm run bench -- board`: measures without asserting, because figures depend on the machine. Uses
 * the suite that runs on the ports of firebase.json, or a fresh one.
 */
import { join } from 'node:path';
import { connectToRunningSuite } from '../emulators/running-suite.ts';
import { parseSuiteArgs } from '../emulators/suite-args.ts';
import { useFreshSuite } from '../emulators/suite-session.ts';
import { runChild } from '../lib/children.ts';
import { runCommand } from '../lib/cli.ts';
import { root, withPath } from '../lib/project.ts';
import { ScriptError } from '../lib/script-error.ts';
import { findBrowsers, thisBrowserMachine } from '../test/chromium.ts';

const benchmarks = [
  'board',
  'dispatch',
  'kitchen',
  'outage',
  'faults',
  'delivery',
  'fanout',
  'burst',
  'race',
  'effects',
  'cost',
  'tap',
  'start',
  'all',
  'web',
];

await runCommand(async ([name = '', ...args], stop) => {
  if (!benchmarks.includes(name)) {
    throw new ScriptError(
      `name a benchmark: npm run bench -- <name>; the benchmarks are ${benchmarks.join(', ')}.`,
    );
  }
  const command = [process.execPath, join(root, 'scripts', 'bench', `${name}.ts`), ...args];
  if (name === 'start') {
    // It starts its own.
    const env = withPath(process.env, []);
    return await runChild(command, stop, { cwd: root, env, output: 'inherit' });
  }
  const { chromium: FIRELINE_CHROMIUM } = await findBrowsers(thisBrowserMachine(process.env, stop));
  if (!(await connectToRunningSuite())) {
    const suite = parseSuiteArgs(['--', ...command]);
    return await useFreshSuite(suite, { FIRELINE_CHROMIUM }, stop);
  }
  const env = { ...withPath(process.env, []), FIRELINE_CHROMIUM };
  return await runChild(command, stop, { cwd: root, env, output: 'inherit' });
});
