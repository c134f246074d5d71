/**
 * Who uses this browser. The session is one store for all screens; Authentication itself is loaded
 * on first use, so that the menu does not wait for it. Roles come from the ID token's claims only.
 */
import { type StaffRole, staffRoles } from '@fireline/domain/order/transitions';
import { createStore, useStore } from '#lib/store.ts';
import type { Guest } from './auth-client.ts';

export type Session = { readonly status: 'loading' } | { readonly status: 'signed-out' } | SignedIn;

export interface SignedIn {
  readonly status: 'signed-in';
  readonly uid: string;
  readonly isGuest: boolean;
  readonly displayName: string;
  readonly email: string | null;
  readonly role: StaffRole | null;
}

const session = createStore<Session>({ status: 'loading' });
let isWatching = false;
const onRecognised: ((uid: string) => void)[] = [];
const onLeaving: (() => Promise<void>)[] = [];
/** After the app's own files or its configuration could not be fetched, in milliseconds. */
const startAgainAfter = 2000;

/** The session, kept current: sign-in, sign-out and role changes in any tab show here. */
export function useSession(): Session {
  watch();
  return useStore(session);
}

/** Who is signed in as far as this page knows by now. */
export function presentUid(): string | null {
  const now = session.get();
  return now.status === 'signed-in' ? now.uid : null;
}

/** Whether it is a guest who uses this page, as far as it knows by now. */
export function isGuestHere(): boolean {
  const now = session.get();
  return now.status === 'signed-in' && now.isGuest;
}

/** Calls `act` once, when this page recognises somebody who was signed in before it was opened. */
export function whenRecognised(act: (uid: string) => void): void {
  onRecognised.push(act);
}

/** Sign-out waits for `act`, while it may still be said who leaves. */
export function beforeSignOut(act: () => Promise<void>): void {
  onLeaving.push(act);
}

/** The session as soon as it is known. */
export function knownSession(): Promise<Exclude<Session, { status: 'loading' }>> {
  watch();
  return new Promise((resolve) => {
    const check = () => {
      const current = session.get();
      if (current.status === 'loading') return;
      unsubscribe();
      resolve(current);
    };
    const unsubscribe = session.subscribe(check);
    check();
  });
}

/** The guest who uses this device; to be asked for before somebody signs in to another account. */
export async function currentGuest(): Promise<Guest | null> {
  const current = await knownSession();
  if (current.status !== 'signed-in' || !current.isGuest) return null;
  const { presentGuest } = await authClient();
  return await presentGuest();
}

/** @throws FirelineError with the field that is wrong. */
export async function signIn(email: string, password: string): Promise<SignedIn> {
  const { withEmail } = await authClient();
  return await sessionOf(await withEmail(email.trim(), password));
}

/** @throws FirelineError with the field that is wrong. */
export async function register(
  email: string,
  password: string,
  displayName: string,
): Promise<SignedIn> {
  const { withNewAccount } = await authClient();
  return await sessionOf(await withNewAccount(email.trim(), password, displayName.trim()));
}

/** @throws FirelineError if Google or the person said no. */
export async function signInWithGoogle(): Promise<SignedIn> {
  const { withGoogle } = await authClient();
  return await sessionOf(await withGoogle());
}

let entering: Promise<SignedIn> | undefined;

/**
 * Makes sure that somebody is signed in: whoever is already, otherwise a new guest. Callers at the
 * same time get the same guest.
 */
export function ensureSignedIn(): Promise<SignedIn> {
  entering ??= enter().finally(() => {
    entering = undefined;
  });
  return entering;
}

async function enter(): Promise<SignedIn> {
  const current = await knownSession();
  if (current.status === 'signed-in') return current;
  const { asGuest } = await authClient();
  return await sessionOf(await asGuest());
}

/** The session of `uid`, once Authentication has told of it and its role is known. */
function sessionOf(uid: string): Promise<SignedIn> {
  watch();
  return new Promise((resolve) => {
    const check = () => {
      const now = session.get();
      if (now.status !== 'signed-in' || now.uid !== uid) return;
      unsubscribe();
      resolve(now);
    };
    const unsubscribe = session.subscribe(check);
    check();
  });
}

export async function signOut(): Promise<void> {
  const { leave } = await authClient();
  await Promise.allSettled(onLeaving.map((act) => act()));
  await leave();
}

/**
 * Takes up a role change: called with `users/{uid}.claimsChangedAt` (milliseconds), it fetches a
 * new token if the present one is older. Tokens are dated in whole seconds.
 */
export async function takeUpClaims(claimsChangedAt: number): Promise<void> {
  const { refreshClaims, tokenIssuedAt } = await authClient();
  if ((await tokenIssuedAt()) <= claimsChangedAt) await refreshClaims();
}

function authClient() {
  return import('./auth-client.ts');
}

function watch(): void {
  if (isWatching) return;
  isWatching = true;
  authClient()
    .then(({ watchUser }) =>
      watchUser((signedIn) => {
        const isFirst = session.get().status === 'loading';
        session.set(signedIn ? toSession(signedIn) : { status: 'signed-out' });
        if (isFirst && signedIn) for (const act of onRecognised) act(signedIn.user.uid);
      }),
    )
    .catch((error: unknown) => {
      console.error('Authentication could not be started; trying again.', error);
      isWatching = false;
      setTimeout(watch, startAgainAfter);
    });
}

function toSession({
  user,
  role,
}: {
  user: {
    uid: string;
    isAnonymous: boolean;
    displayName: string | null;
    email: string | null;
  };
  role: unknown;
}): SignedIn {
  return {
    status: 'signed-in',
    uid: user.uid,
    isGuest: user.isAnonymous,
    displayName: user.displayName ?? user.email?.split('@')[0] ?? 'Guest',
    email: user.email,
    role: staffRoles.find((known) => known === role) ?? null,
  };
}
