/** `npm run check`: types, lint and format, dead code. */
import { runCommand } from '../lib/cli.ts';
import { say } from '../lib/progress.ts';
import { runChecks } from '../test/checks.ts';

await runCommand(async (_args, stop) => {
  const checks = await runChecks(stop);
  const failed = checks.filter(({ state }) => state === 'failed').length;
  say(`\n${checks.length - failed} checks passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
