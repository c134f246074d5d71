/** Accounts for tests, and calls to the running functions as the web SDK makes them. */

import type { StaffRole } from '@fireline/domain/access/staff-roles';
import { paths } from '@fireline/domain/paths';
import { anOrderId, authOf, liveProject } from '../support/admin.ts';
import { db } from './live.ts';

export const auth = authOf(liveProject);
const run = anOrderId().slice(0, 8);

export interface Account {
  readonly uid: string;
  readonly email: string;
  readonly idToken: string;
}

const made: string[] = [];

/** An account with `role`, and an ID token for it. */
export async function anAccount(name: string, role: StaffRole | null = null): Promise<Account> {
  const uid = `${name}-${run}`;
  const email = `${uid}@example.com`;
  await auth.createUser({ uid, email, password: 'secret-1' });
  made.push(uid);
  if (role) {
    await auth.setCustomUserClaims(uid, { role });
    await db.doc(paths.user(uid)).set({ role });
  }
  return await askForToken('signInWithPassword', { email, password: 'secret-1' });
}

export async function aGuest(): Promise<Account> {
  const guest = await askForToken('signUp', {});
  made.push(guest.uid);
  return guest;
}

/** Removes this file's accounts and their user documents. */
export async function removeAccounts(): Promise<void> {
  await Promise.all(made.map((uid) => db.doc(paths.user(uid)).delete()));
  await auth.deleteUsers(made.splice(0));
}

async function askForToken(method: string, credentials: object): Promise<Account> {
  const address = `http://${process.env.FIREBASE_AUTH_EMULATOR_HOST}/identitytoolkit.googleapis.com/v1/accounts:${method}?key=demo`;
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...credentials, returnSecureToken: true }),
  });
  const answer = (await response.json()) as { localId: string; email?: string; idToken: string };
  return { uid: answer.localId, email: answer.email ?? '', idToken: answer.idToken };
}

interface Answer {
  readonly result?: unknown;
  readonly error?: {
    readonly status: string;
    readonly message: string;
    readonly details?: unknown;
  };
}

/** POST `{data}`, answered by `{result}` or `{error}`. `address` is the client's address. */
export async function call(
  name: string,
  data: unknown,
  { idToken, address }: { readonly idToken?: string; readonly address?: string } = {},
): Promise<Answer> {
  const url = `http://${process.env.FUNCTIONS_EMULATOR_HOST}/${liveProject}/us-central1/${name}`;
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(idToken && { Authorization: `Bearer ${idToken}` }),
      ...(address && { 'X-Forwarded-For': address }),
    },
    body: JSON.stringify({ data }),
  });
  return (await response.json()) as Answer;
}
