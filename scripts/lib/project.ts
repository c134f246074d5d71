/** Where things are in the project, and how programs of the project are started. */
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A `demo-` project never reaches the cloud: firebase-tools and the SDKs see to that. */
export const demoProject = 'demo-fireline';

const usualHost = '127.0.0.1';

/**
 * Where the suite listens. IPv4 only, so that no program has to guess which of two addresses `localhost` means.
 * Suites side by side have the same ports and an address each: FIRELINE_HOST=127.0.0.2.
 */
export const host = process.env.FIRELINE_HOST || usualHost;

const work = join(root, '.fireline');
const logs = process.env.FIRELINE_LOGS || join(work, 'logs', host === usualHost ? '' : host);

export const paths = {
  firebaseJson: join(root, 'firebase.json'),
  emulatorsJson: join(root, `firebase.emulators${host === usualHost ? '' : `.${host}`}.json`),
  /** Made by `npm run deploy`. */
  deployJson: join(root, 'firebase.deploy.json'),
  keptData: join(work, 'data'),
  /** What the suite and its parts write. FIRELINE_LOGS puts it elsewhere. */
  logs,
  suiteLog: join(logs, 'suite.log'),
  hidaneRoot: join(work, 'hidane'),
  /** Kept while cargo compiles, so that an interrupted installation goes on where it was. */
  hidaneBuild: join(work, 'hidane-build'),
  testReports: join(work, 'test-reports'),
  javaStandIn: join(root, 'scripts', 'emulators', 'java-stand-in'),
  functions: join(root, 'functions'),
  web: join(root, 'web'),
} as const;

/** A program of an installed package. */
export function binary(name: string): string {
  return join(root, 'node_modules', '.bin', name);
}

/** The environment of this process with folders put first on PATH; the project's own programs come right after them. */
export function withPath(env: NodeJS.ProcessEnv, folders: readonly string[]): NodeJS.ProcessEnv {
  const path = [...folders, join(root, 'node_modules', '.bin'), env.PATH];
  return { ...env, PATH: path.filter((part) => part !== undefined && part !== '').join(delimiter) };
}
