/**
 * `npm run seed [-- --if-empty | --accounts]`: writes the demo data, or only its accounts, to a
 * running suite, and nowhere else.
 */

import { isDatabaseEmpty, seedAccounts, seedDemo } from '../demo/seed-demo.ts';
import { connectToRunningSuite } from '../emulators/running-suite.ts';
import { runCommand } from '../lib/cli.ts';
import { say, secondsSince } from '../lib/progress.ts';
import { ScriptError } from '../lib/script-error.ts';

await runCommand(async (args) => {
  const unknown = args.find((arg) => arg !== '--if-empty' && arg !== '--accounts');
  if (unknown !== undefined)
    throw new ScriptError(
      `there is no option ${unknown}: npm run seed [-- --if-empty | --accounts]`,
    );
  if (!(await connectToRunningSuite())) {
    throw new ScriptError(
      'no suite is running, and demo data is only for the emulators; start one with "npm start" or "npm run suite", then run this again.',
    );
  }
  say(`  into the suite at ${process.env.FIRESTORE_EMULATOR_HOST}`);
  if (args.includes('--if-empty') && !(await isDatabaseEmpty())) {
    say('  the database already has data; keeping it.');
    return 0;
  }
  if (args.includes('--accounts')) {
    await seedAccounts();
    say('  the demo accounts, without a shop.');
    return 0;
  }
  const began = performance.now();
  await seedDemo({ log: (line) => say(`  ${line} (after ${secondsSince(began)} s)`) });
  return 0;
});
