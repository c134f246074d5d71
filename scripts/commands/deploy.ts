/**
 * `npm run deploy [-- --project id, other arguments of firebase deploy]`: rules, indexes, functions and web app to a real
 * project. What is deployed is built by the predeploy steps of firebase.json.
 */
import { runChild } from '../lib/children.ts';
import { runCommand } from '../lib/cli.ts';
import { say } from '../lib/progress.ts';
import { binary, root, withPath } from '../lib/project.ts';
import { ScriptError } from '../lib/script-error.ts';
import { cloudProject, isDemoProject, projectSources, takeProjectOption } from './cloud-project.ts';

await runCommand(async (args, stop) => {
  const { project: option, others } = takeProjectOption(args);
  const project = cloudProject(projectSources(option, process.env));
  if (project === undefined) {
    throw new ScriptError(
      'no Firebase project is chosen; name one with "npm run deploy -- --project <id>", or once and for all with "npx firebase use --add" (projects are made at https://console.firebase.google.com).',
    );
  }
  if (isDemoProject(project)) {
    throw new ScriptError(
      `${project} is a demo project, which exists only on the emulators; name a real one with --project <id>.`,
    );
  }
  say(`Deploying to ${project}.`);
  return runChild([binary('firebase'), 'deploy', `--project=${project}`, ...others], stop, {
    cwd: root,
    env: withPath(process.env, []),
    output: 'inherit',
    shareTerminal: true,
    stopWithinMs: 10_000,
  });
});
