/** `npm run check`: types, lint and format, dead code. */
import { runChecks } from './checks.ts';
import { runCommand } from './cli.ts';
import { say } from './progress.ts';

await runCommand(async (_args, stop) => {
  const { passed, failed } = await runChecks(stop);
  say(`\n${passed} checks passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
