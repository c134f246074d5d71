/** Where things are in the project, and how programs of the project are started. */
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A `demo-` project never reaches the cloud: firebase-tools and the SDKs see to that. */
export const demoProject = 'demo-fireline';

const work = join(root, '.fireline');

export const paths = {
  firebaseJson: join(root, 'firebase.json'),
  emulatorsJson: join(root, 'firebase.emulators.json'),
  keptData: join(work, 'data'),
  logs: join(work, 'logs'),
  suiteLog: join(work, 'logs', 'suite.log'),
  hidaneRoot: join(work, 'hidane'),
  /** Kept while cargo compiles, so that an interrupted installation goes on where it was. */
  hidaneBuild: join(work, 'hidane-build'),
  testReport: join(work, 'test-report.json'),
  javaStandIn: join(root, 'scripts', 'java-stand-in'),
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
