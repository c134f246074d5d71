/**
 * Signed-in sessions as a browser stores them, so that a story begins past the sign-in form:
 * Firebase Auth stores its user in IndexedDB, under a name derived from the app's API key.
 */
import { randomUUID } from 'node:crypto';
import { demoAccounts } from '@fireline/domain/access/demo-accounts';
import type { StaffRole } from '@fireline/domain/access/staff-roles';
import { paths } from '@fireline/domain/paths';
import type { BrowserContext } from '@playwright/test';
import { authOf, dbOf, liveProject } from './admin.ts';
import { afterwards } from './afterwards.ts';

/** Someone who can sign in with an email address and a password. */
export interface Account {
  readonly uid: string;
  readonly email: string;
  readonly password: string;
}

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

/**
 * Signs `account` in for the pages of `context` that are opened at `origin` later. With Playwright's
 * `storageState`, once in some thousand times nobody was signed in: it closes its page without
 * waiting until the browser has committed what it stored.
 */
export async function signInAt(
  origin: string,
  context: BrowserContext,
  account: Account,
): Promise<void> {
  const user = await storedUser(account);
  const page = await context.newPage();
  await page.route(`${origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '' }),
  );
  await page.goto(origin);
  await page.evaluate(async (stored) => {
    const opening = indexedDB.open('firebaseLocalStorageDb', 1);
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onupgradeneeded = () =>
        opening.result.createObjectStore('firebaseLocalStorage', { keyPath: 'fbase_key' });
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const storing = db.transaction('firebaseLocalStorage', 'readwrite');
    storing.objectStore('firebaseLocalStorage').put(stored);
    await new Promise<void>((resolve, reject) => {
      storing.oncomplete = () => resolve();
      storing.onabort = () => reject(storing.error);
    });
    db.close();
  }, user);
  await page.close();
}

/** What a browser stores for `account` when it has signed in. */
async function storedUser(account: Account) {
  const tokens = await signIn(account);
  const user = await authOf(liveProject).getUser(account.uid);
  return {
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
