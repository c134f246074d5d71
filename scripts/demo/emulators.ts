/** Access to the emulators, and only to them: demo data never reaches a real project. */
import { type App, deleteApp, initializeApp } from 'firebase-admin/app';
import { type Auth, getAuth } from 'firebase-admin/auth';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import { demoProject } from '../lib/project.ts';
import { ScriptError } from '../lib/script-error.ts';

export interface Emulators {
  readonly db: Firestore;
  readonly auth: Auth;
}

/**
 * Runs `work` with the emulators in the environment, and closes the connection afterwards.
 * @throws ScriptError if the environment doesn't name both emulators, or names a real project.
 */
export async function withEmulators<Result>(
  work: (emulators: Emulators) => Promise<Result>,
): Promise<Result> {
  const projectId = checkedProject(process.env);
  // Otherwise the Admin SDK looks for a cloud machine's identity, and warns if there is none.
  process.env.METADATA_SERVER_DETECTION ??= 'none';
  const app: App = initializeApp({ projectId }, 'demo-data');
  try {
    return await work({ db: getFirestore(app), auth: getAuth(app) });
  } finally {
    await deleteApp(app);
  }
}

/** The project's ID, if `env` leads to emulators and nowhere else. */
export function checkedProject(env: NodeJS.ProcessEnv): string {
  for (const name of ['FIRESTORE_EMULATOR_HOST', 'FIREBASE_AUTH_EMULATOR_HOST']) {
    if (!env[name]) {
      throw new ScriptError(
        `demo data is only for the emulators, and ${name} is not set; start them with "npm start" or "npm run suite".`,
      );
    }
  }
  const projectId = env.GCLOUD_PROJECT ?? demoProject;
  if (!projectId.startsWith('demo-')) {
    throw new ScriptError(
      `demo data is only for projects whose id starts with "demo-", not for "${projectId}".`,
    );
  }
  return projectId;
}
