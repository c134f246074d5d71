/** The paths of the project, and how its programs are started. */
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A `demo-` project never reaches the cloud: firebase-tools and the SDKs ensure that. */
export const demoProject = 'demo-fireline';

const usualHost = '127.0.0.1';

/**
 * Where the suite listens. IPv4 only, because `localhost` can mean two addresses. Parallel suites
 * have the same ports, but different addresses: FIRELINE_HOST=127.0.0.2.
 */
export const host = process.env.FIRELINE_HOST || usualHost;

const work = join(root, '.fireline');
const logs = process.env.FIRELINE_LOGS || join(work, 'logs', host === usualHost ? '' : host);

export const paths = {
  firebaseJson: join(root, 'firebase.json'),
  emulatorsJson: join(root, `firebase.emulators${host === usualHost ? '' : `.${host}`}.json`),
  /** Written by `npm run deploy`. */
  deployJson: join(root, 'firebase.deploy.json'),
  /** What `npm start` keeps. FIRELINE_DATA overrides the location. */
  keptData: process.env.FIRELINE_DATA || join(work, 'data'),
  /** The output of the suite and its parts. FIRELINE_LOGS overrides the location. */
  logs,
  suiteLog: join(logs, 'suite.log'),
  hidaneRoot: join(work, 'hidane'),
  /** Kept while cargo compiles, so that an interrupted installation can continue. */
  hidaneBuild: join(work, 'hidane-build'),
  testReports: join(work, 'test-reports'),
  /** Screenshots and traces of failed stories. */
  storyOutput: join(work, 'e2e'),
  javaStandIn: join(root, 'scripts', 'emulators', 'java-stand-in'),
  targetFirst: join(root, 'scripts', 'emulators', 'target-first.cjs'),
  functions: join(root, 'functions'),
  web: join(root, 'web'),
} as const;

/** The path of an installed package's program. */
export function binary(name: string): string {
  return join(root, 'node_modules', '.bin', name);
}

/** The environment with folders prepended to PATH, followed by the project's own programs. */
export function withPath(env: NodeJS.ProcessEnv, folders: readonly string[]): NodeJS.ProcessEnv {
  const path = [...folders, join(root, 'node_modules', '.bin'), env.PATH];
  return { ...env, PATH: path.filter((part) => part !== undefined && part !== '').join(delimiter) };
}
