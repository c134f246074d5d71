/**
 * Signed-in sessions as a browser stores them, so that a story begins past the sign-in form:
 * Firebase Auth stores its user in IndexedDB, under a name derived from the app's API key.
 */
import { randomUUID } from 'node:crypto';
import { demoAccounts } from '@fireline/domain/access/demo-accounts';
import type { StaffRole } from '@fireline/domain/access/staff-roles';
import { paths } from '@fireline/domain/paths';
import type { Browser } from '@playwright/test';
import { authOf, dbOf, liveProject } from './admin.ts';
import { afterwards } from './afterwards.ts';

/** Someone who can sign in with an email address and a password. */
export interface Account {
  readonly uid: string;
  readonly email: string;
  readonly password: string;
}

/** The type of `storageState` for `browser.newContext`. */
type StorageState = Exclude<
  NonNullable<NonNullable<Parameters<Browser['newContext']>[0]>['storageState']>,
  string
>;

const apiKey = 'demo-key';

/** The demo account with this name: `admin` is `admin@fireline.test`. */
export function demoAccount(name: string): Account {
  const account = demoAccounts.find(({ email }) => email === `${name}@fireline.test`);
  if (!account) throw new Error(`${name} is not a demo account.`);
  return account;
}

interface NewAccount {
  readonly displayName?: string;
  /** If left out, a customer. */
  readonly role?: StaffRole;
}

/** An account that no other story uses, for the duration of this one. */
export async function newAccount({ displayName, role }: NewAccount = {}): Promise<Account> {
  const [auth, db] = [authOf(liveProject), dbOf(liveProject)];
  const email = `${randomUUID()}@fireline.test`;
  const password = 'fireline';
  const name = displayName === undefined ? {} : { displayName };
  const { uid } = await auth.createUser({ email, password, emailVerified: true, ...name });
  if (role !== undefined) {
    await db.doc(paths.user(uid)).set({ role });
    await auth.setCustomUserClaims(uid, { role });
  }
  afterwards(async () => {
    await auth.deleteUsers([uid]);
    await db.doc(paths.user(uid)).delete();
    await db.doc(paths.courier(uid)).delete();
    await db.doc(paths.cart(uid)).delete();
  });
  return { uid, email, password };
}

/** Signs `account` in, and returns what a browser at `origin` stores for it. */
export async function sessionOf(account: Account, origin: string): Promise<StorageState> {
  const tokens = await signIn(account);
  const user = await authOf(liveProject).getUser(account.uid);
  const record = {
    fbase_key: `firebase:authUser:${apiKey}:[DEFAULT]`,
    value: {
      uid: user.uid,
      email: account.email,
      emailVerified: user.emailVerified,
      ...(user.displayName && { displayName: user.displayName }),
      isAnonymous: false,
      providerData: user.providerData.map((provider) => provider.toJSON()),
      stsTokenManager: {
        refreshToken: tokens.refreshToken,
        accessToken: tokens.idToken,
        expirationTime: Date.now() + Number(tokens.expiresIn) * 1000,
      },
      createdAt: String(Date.parse(user.metadata.creationTime)),
      lastLoginAt: String(Date.now()),
      apiKey,
      appName: '[DEFAULT]',
    },
  };
  const store = {
    name: 'firebaseLocalStorage',
    autoIncrement: false,
    keyPath: 'fbase_key',
    records: [{ value: record }],
    indexes: [],
  };
  const indexedDB = [{ name: 'firebaseLocalStorageDb', version: 1, stores: [store] }];
  // Playwright accepts databases here in the format it writes, although its type doesn't say so.
  const stored = { origin, localStorage: [], indexedDB };
  return { cookies: [], origins: [stored] };
}

interface Tokens {
  readonly idToken: string;
  readonly refreshToken: string;
  /** Seconds. */
  readonly expiresIn: string;
}

async function signIn({ email, password }: Account): Promise<Tokens> {
  const host = process.env.FIREBASE_AUTH_EMULATOR_HOST;
  const address = `http://${host}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword`;
  const response = await fetch(`${address}?key=${apiKey}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password, returnSecureToken: true }),
  });
  if (!response.ok) throw new Error(`Signing in ${email}: HTTP ${response.status}`);
  return (await response.json()) as Tokens;
}
