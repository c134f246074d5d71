/**
 * `npm run grant -- <email> <role> [--unverified] [--project id]`: grants a role, which is how the
 * first admin is created. It uses the emulators if they are running, otherwise the real project
 * with application default credentials. It prints whose account it is, and requires `--unverified`
 * if the address isn't confirmed.
 */
import { FirelineError } from '@fireline/domain/errors';
import { paths } from '@fireline/domain/paths';
import { initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore } from 'firebase-admin/firestore';
import { checkEmailVerified } from '../../functions/src/staff/admission.ts';
import { findAccount, setRole } from '../../functions/src/staff/set-role.ts';
import { connectToRunningSuite } from '../emulators/running-suite.ts';
import { runCommand } from '../lib/cli.ts';
import { say } from '../lib/progress.ts';
import { demoProject } from '../lib/project.ts';
import { messageOf, ScriptError } from '../lib/script-error.ts';
import { accountLines } from './account-lines.ts';
import { cloudProject, isDemoProject, projectSources, takeProjectOption } from './cloud-project.ts';
import { parseGrantArgs } from './grant-args.ts';

await runCommand(async (args) => {
  const { project: option, others } = takeProjectOption(args);
  const { email, role, insists } = parseGrantArgs(others);
  const project = await chooseProject(option);
  initializeApp({ projectId: project });
  const auth = getAuth();
  try {
    const account = await findAccount(auth, { email });
    const { uid } = account;
    for (const line of accountLines(account, Date.now())) say(line);
    if (role !== 'none' && !insists) checkEmailVerified(account);
    const deps = { auth, db: getFirestore(), now: Date.now };
    await setRole(deps, { by: 'command line', uid, role: role === 'none' ? null : role });
    say(`${email} (${uid}) now has the role ${role} in ${project}.`);
    if (role === 'admin' && !(await deps.db.doc(paths.shop).get()).exists) {
      say('The shop isn’t set up yet: sign in as this account and open /admin.');
    }
    return 0;
  } catch (error) {
    if (error instanceof ScriptError) throw error;
    throw new ScriptError(explain(error, email, project));
  }
});

async function chooseProject(option: string | undefined): Promise<string> {
  const named = cloudProject(projectSources(option, process.env));
  const wantsCloud = option !== undefined && named !== undefined && !isDemoProject(named);
  if (!wantsCloud && (await connectToRunningSuite())) return demoProject;
  if (named !== undefined && !isDemoProject(named)) return named;
  throw new ScriptError(
    'no suite is running and no Firebase project is named; start the suite with "npm start", or name the project with --project <id>.',
  );
}

function explain(error: unknown, email: string, project: string): string {
  if (error instanceof FirelineError && error.code === 'not-found') {
    return `no account in ${project} has the email ${email}; they need to sign up in the web app first.`;
  }
  if (error instanceof FirelineError && error.code === 'conflict' && error.field === 'email') {
    return `${error.message} If you know that the account is theirs, you can add --unverified instead.`;
  }
  if (error instanceof FirelineError) return error.message;
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  if (code === 'auth/invalid-email') return `"${email}" is not an email address.`;
  return `${project} could not be reached (${messageOf(error)}); run "gcloud auth application-default login", or set GOOGLE_APPLICATION_CREDENTIALS.`;
}
