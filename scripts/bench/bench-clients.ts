/** People with the web SDK, each with their own connection, as each device has. */
import { type DemoAccount, demoAccounts } from '@fireline/domain/access/demo-accounts';
import { deleteApp, type FirebaseApp, initializeApp } from 'firebase/app';
import {
  type Auth,
  connectAuthEmulator,
  getAuth,
  signInAnonymously,
  signInWithEmailAndPassword,
} from 'firebase/auth';
import {
  connectFirestoreEmulator,
  type Firestore,
  getFirestore,
  terminate,
} from 'firebase/firestore';
import { checkedProject } from '../demo/emulators.ts';
import { ScriptError } from '../lib/script-error.ts';

export interface BenchClient {
  readonly db: Firestore;
  readonly uid: string;
  leave(): Promise<void>;
}

export function demoAccount(uid: string): DemoAccount {
  const account = demoAccounts.find((known) => known.uid === uid);
  if (!account) throw new ScriptError(`${uid} is not a demo account.`);
  return account;
}

/** Signed in with their rights. `engine` is the address at which they reach Firestore. */
export async function signIn(
  { uid, email, password }: DemoAccount,
  engine?: string,
): Promise<BenchClient> {
  const client = connect(uid, checkedProject(process.env), engine);
  await signInWithEmailAndPassword(authOf(client.app), email, password);
  return client;
}

/** A guest of their own. */
export async function signInGuest(): Promise<BenchClient> {
  const client = connect('', checkedProject(process.env));
  const { user } = await signInAnonymously(authOf(client.app));
  return { ...client, uid: user.uid };
}

function authOf(app: FirebaseApp): Auth {
  const auth = getAuth(app);
  const authHost = `http://${process.env.FIREBASE_AUTH_EMULATOR_HOST}`;
  connectAuthEmulator(auth, authHost, { disableWarnings: true });
  return auth;
}

let apps = 0;

/** Not signed in, in any project of the emulator. */
export function connect(
  uid: string,
  projectId: string,
  engine = process.env.FIRESTORE_EMULATOR_HOST ?? '',
) {
  apps += 1;
  const app = initializeApp({ projectId, apiKey: 'demo-key' }, `bench-${apps}`);
  const db = getFirestore(app);
  const [host = '', port] = engine.split(':');
  connectFirestoreEmulator(db, host, Number(port));
  const leave = async (): Promise<void> => {
    await terminate(db);
    await deleteApp(app);
  };
  return { app, db, uid, leave };
}
