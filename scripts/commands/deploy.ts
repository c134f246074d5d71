/**
 * `npm run deploy [-- --project id, other arguments of firebase deploy]`: deploys rules, indexes,
 * functions, and the web app to a real project. It builds first, because the configuration lists
 * the built files.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { buildWords, readShop } from '../build/shop-words.ts';
import { writeDeployConfig } from '../emulators/firebase-config.ts';
import { runChild } from '../lib/children.ts';
import { runCommand } from '../lib/cli.ts';
import { say } from '../lib/progress.ts';
import { binary, paths, root, withPath } from '../lib/project.ts';
import { ScriptError } from '../lib/script-error.ts';
import { type AppCheck, appCheckAdvice, readServices } from './app-check.ts';
import { cloudProject, isDemoProject, projectSources, takeProjectOption } from './cloud-project.ts';

await runCommand(async (args, stop) => {
  const { project: option, others } = takeProjectOption(args);
  const project = cloudProject(projectSources(option, process.env));
  if (project === undefined) {
    throw new ScriptError(
      'no Firebase project is selected; name one with "npm run deploy -- --project <id>", or set a default with "npx firebase use --add" (create projects at https://console.firebase.google.com).',
    );
  }
  if (isDemoProject(project)) {
    throw new ScriptError(
      `${project} is a demo project, which exists only in the emulators; name a real one with --project <id>.`,
    );
  }
  const advice = appCheckAdvice(await appCheckOf(project));
  if (advice.stops !== null) throw new ScriptError(advice.stops);
  for (const line of advice.says) say(line);
  const words = await wordsFor(project);
  const inTerminal = {
    cwd: root,
    env: { ...words, ...withPath(process.env, []) },
    output: 'inherit',
    shareTerminal: true,
    stopWithinMs: 10_000,
  } as const;
  const built = await runChild(['npm', 'run', 'build'], stop, inTerminal);
  if (built !== 0) return built;
  writeDeployConfig();
  say(`Deploying to ${project}.`);
  return runChild(
    [
      binary('firebase'),
      'deploy',
      `--config=${paths.deployJson}`,
      `--project=${project}`,
      ...others,
    ],
    stop,
    inTerminal,
  );
});

async function appCheckOf(project: string): Promise<AppCheck> {
  const web = settingsIn(join(root, 'web', '.env'));
  const functions = settingsIn(join(root, 'functions', '.env'));
  return {
    hasSiteKey: (web.VITE_APP_CHECK_SITE_KEY ?? '') !== '',
    callables: functions.FIRELINE_ENFORCE_APP_CHECK === 'true',
    services: await readServices(project, accessToken),
  };
}

/** The texts about the shop and its address for the build that follows. */
async function wordsFor(project: string): Promise<Record<string, string>> {
  const words = buildWords({
    project,
    web: settingsIn(join(root, 'web', '.env')),
    functions: settingsIn(join(root, 'functions', '.env')),
    shop: await readShop(project, accessToken),
  });
  say(
    words.VITE_SHOP_NAME
      ? `Link previews say "${words.VITE_SHOP_NAME}".`
      : 'The shop has no name yet, so link previews say "Fireline". Set its name in the settings, then deploy again.',
  );
  return words;
}

async function accessToken(): Promise<string> {
  const { applicationDefault } = await import('firebase-admin/app');
  return (await applicationDefault().getAccessToken()).access_token;
}

/** Variables from a settings file and the environment; the environment takes precedence. */
function settingsIn(file: string): NodeJS.Dict<string> {
  return { ...(existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}), ...process.env };
}
