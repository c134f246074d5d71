/** The rules on the Firestore emulator, from each actor's point of view. */
import { readFile } from 'node:fs/promises';
import {
  assertFails,
  assertSucceeds,
  initializeTestEnvironment,
  type RulesTestEnvironment,
} from '@firebase/rules-unit-testing';
import type { QuerySpec } from '@fireline/domain/query';
import { setLogLevel } from 'firebase/app';
import {
  collection,
  type DocumentSnapshot,
  deleteDoc,
  doc,
  type Firestore,
  getDoc,
  getDocs,
  limit,
  type QuerySnapshot,
  query,
  type SetOptions,
  setDoc,
  updateDoc,
  writeBatch,
} from 'firebase/firestore';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type ActorName, claimsOf, mirroredRoles, uidOf } from './actors.ts';
import { keepReach } from './coverage-folder.ts';
import { reachOf } from './rule-coverage.ts';
import { idsOf } from './run-query.ts';

/** No functions are loaded for this project, so nothing reacts to the tests' writes. */
export const rulesProject = 'demo-fireline-rules';

// The SDK warns about each denial, and most of them are expected here.
setLogLevel('silent');

/** Documents by their path. */
export type Documents = Readonly<Record<string, object>>;

export interface RulesEnvironment {
  /** Operations of `actor` on one document or a collection. */
  get(actor: ActorName, path: string): Promise<DocumentSnapshot>;
  set(actor: ActorName, path: string, data: object, options?: SetOptions): Promise<void>;
  update(actor: ActorName, path: string, changes: object): Promise<void>;
  remove(actor: ActorName, path: string): Promise<void>;
  /** Without `most`, the query has no limit. */
  list(actor: ActorName, path: string, most?: number): Promise<QuerySnapshot>;
  /** Runs one of the app's queries and returns the IDs of the results. */
  ids(actor: ActorName, spec: QuerySpec): Promise<readonly string[]>;
  /** Firestore as `actor` accesses it, for anything else. */
  as(actor: ActorName): Firestore;
  /** Writes documents, bypassing the rules. */
  seed(documents: Documents): Promise<void>;
  clear(): Promise<void>;
}

/**
 * Sets up a test file: the rules, an empty database with only the staff's roles before each test,
 * and the coverage afterwards. Files whose report would be too large turn it off.
 */
export function useRules({ reportsCoverage = true } = {}): RulesEnvironment {
  let environment: RulesTestEnvironment | undefined;
  let source = '';
  const databases = new Map<ActorName, Firestore>();
  const running = () => {
    if (!environment) throw new Error('The rules environment is there only while tests run.');
    return environment;
  };

  beforeAll(async () => {
    source = await readFile(new URL('../../firestore.rules', import.meta.url), 'utf8');
    environment = await initializeTestEnvironment({
      projectId: rulesProject,
      firestore: { ...firestoreAddress(), rules: source },
    });
  });
  beforeEach(() => empty(running()));
  afterAll(async () => {
    if (reportsCoverage) await keepReach(reachOf(await coverageReport(), source));
    await environment?.cleanup();
  });

  function as(actor: ActorName): Firestore {
    const known = databases.get(actor);
    if (known) return known;
    const database = connect(running(), actor);
    databases.set(actor, database);
    return database;
  }

  return {
    as,
    get: (actor, path) => getDoc(doc(as(actor), path)),
    set: (actor, path, data, options = {}) => setDoc(doc(as(actor), path), data, options),
    update: (actor, path, changes) => updateDoc(doc(as(actor), path), changes),
    remove: (actor, path) => deleteDoc(doc(as(actor), path)),
    list(actor, path, most) {
      const all = collection(as(actor), path);
      return getDocs(most === undefined ? all : query(all, limit(most)));
    },
    ids: (actor, spec) => idsOf(as(actor), spec),
    clear: () => empty(running()),
    seed: (documents) => seed(running(), documents),
  };
}

/** Removes everything except the staff's roles. */
async function empty(environment: RulesTestEnvironment): Promise<void> {
  await environment.clearFirestore();
  await seed(environment, mirroredRoles());
}

async function seed(environment: RulesTestEnvironment, documents: Documents): Promise<void> {
  await environment.withSecurityRulesDisabled(async (context) => {
    const database = context.firestore() as unknown as Firestore;
    const entries = Object.entries(documents);
    for (let start = 0; start < entries.length; start += 400) {
      const batch = writeBatch(database);
      for (const [path, data] of entries.slice(start, start + 400)) {
        batch.set(doc(database, path), data);
      }
      await batch.commit();
    }
  });
}

/** The write is refused, and by the rules. */
export const refused = assertFails;
/** The read or write succeeds. */
export const allowed = assertSucceeds;

/**
 * What must come of a request that arrives before `time` (ms). On a machine that was too slow for
 * that, anything may.
 */
export async function before(time: number, outcome: Promise<unknown>): Promise<void> {
  try {
    await outcome;
  } catch (error) {
    if (Date.now() < time) throw error;
  }
}

/** `HOST:PORT` of the emulator in `FIRESTORE_EMULATOR_HOST`. */
export function firestoreAddress(): { readonly host: string; readonly port: number } {
  const [host = '', port = ''] = (process.env.FIRESTORE_EMULATOR_HOST ?? '').split(':');
  if (host === '' || port === '') {
    throw new Error(
      'The rules tests need a Firestore emulator: run them with `npm test`, or set FIRESTORE_EMULATOR_HOST.',
    );
  }
  return { host, port: Number(port) };
}

async function coverageReport(): Promise<unknown> {
  const { host, port } = firestoreAddress();
  const response = await fetch(
    `http://${host}:${port}/emulator/v1/projects/${rulesProject}:ruleCoverage`,
  );
  if (!response.ok) throw new Error(`The emulator gave no rule coverage: ${response.status}`);
  return response.json();
}

function connect(environment: RulesTestEnvironment, actor: ActorName): Firestore {
  const uid = uidOf(actor);
  const context =
    actor === 'nobody' || uid === null
      ? environment.unauthenticatedContext()
      : environment.authenticatedContext(uid, claimsOf(actor));
  // The modular functions accept the compatibility API's object; only its type differs.
  return context.firestore() as unknown as Firestore;
}
