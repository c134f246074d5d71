/** `npm run build`: the functions' bundle and the web app's production build, with their sizes. */
import { buildFunctions } from '../build/build-functions.ts';
import {
  buildWeb,
  firstLoadGoal,
  measureFirstLoad,
  measureRoutes,
  measureSurfaces,
} from '../build/build-web.ts';
import { runCommand } from '../lib/cli.ts';
import { say, step } from '../lib/progress.ts';
import { ScriptError } from '../lib/script-error.ts';

await runCommand(async (_args, stop) => {
  const bundleSize = await step('Building the functions', buildFunctions);
  await step('Building the web app', () => buildWeb(stop));
  say(`\nfunctions/dist/index.js: ${kilobytes(bundleSize)}`);
  const routes = measureRoutes();
  if (routes === undefined) {
    say('web: no manifest (build.manifest is off), so no sizes by route.');
  } else {
    say('web, script by route with all its static imports, gzip:');
    for (const { route, gzip } of routes) say(`  ${kilobytes(gzip).padStart(9)}  ${route}`);
  }
  const first = measureFirstLoad();
  if (first === undefined) return 0;
  say(
    `\nweb, all script before the menu paints, gzip: ${kilobytes(first.gzip)} (at most ${kilobytes(firstLoadGoal)}), ` +
      `${first.hasFirestore ? 'WITH' : 'without'} Firestore`,
  );
  if (first.gzip > firstLoadGoal || first.hasFirestore) {
    throw new ScriptError(
      'the menu loads too much before it paints; load what it can do without with import().',
    );
  }
  const heavy = (measureSurfaces() ?? []).filter(({ gzip, most }) => (gzip ?? 0) > most);
  for (const { page, gzip = 0, most } of heavy) {
    say(`${page}: ${kilobytes(gzip)} of script, at most ${kilobytes(most)}`);
  }
  if (heavy.length > 0) {
    throw new ScriptError(
      'these pages are over their script budget; load what they can do without with import(), or raise the budget in scripts/build/budgets.ts.',
    );
  }
  return 0;
});

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
