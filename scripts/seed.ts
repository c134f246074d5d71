/** `npm run seed [-- --if-empty]`: puts the demo data into a running suite, and into nothing else. */
import { runCommand } from './cli.ts';
import { isDatabaseEmpty, seedDemo } from './demo/seed-demo.ts';
import { say } from './progress.ts';
import { connectToRunningSuite } from './running-suite.ts';
import { ScriptError } from './script-error.ts';

await runCommand(async (args) => {
  const unknown = args.find((arg) => arg !== '--if-empty');
  if (unknown !== undefined)
    throw new ScriptError(`there is no option ${unknown}: npm run seed [-- --if-empty]`);
  if (!(await connectToRunningSuite())) {
    throw new ScriptError(
      'no suite is running, and demo data is only for the emulators; start it with "npm start" or "npm run suite" and run this again.',
    );
  }
  say(`  into the suite at ${process.env.FIRESTORE_EMULATOR_HOST}`);
  if (args.includes('--if-empty') && !(await isDatabaseEmpty())) {
    say('  the database has data, which is kept.');
    return 0;
  }
  await seedDemo({ log: (line) => say(`  ${line}`) });
  return 0;
});
