/**
 * Who uses this browser. The session is one store for all screens; Authentication is loaded on
 * first use so that the menu doesn't wait for it. Roles come only from the ID token's claims.
 */
import {
  type StaffRole,
  staffRoles,
  type WorkRole,
  workRoles,
} from '@fireline/domain/access/staff-roles';
import { texts } from '@fireline/domain/texts/texts';
import { createStore, useStore } from '#lib/store.ts';
import type { Guest } from './auth-client.ts';

export type Session = { readonly status: 'loading' } | { readonly status: 'signed-out' } | SignedIn;

export interface SignedIn {
  readonly status: 'signed-in';
  readonly uid: string;
  readonly isGuest: boolean;
  readonly displayName: string;
  readonly email: string | null;
  /** The role in which they work: a manager's is `admin`. */
  readonly role: WorkRole | null;
  readonly grantedRole: StaffRole | null;
}

const session = createStore<Session>({ status: 'loading' });
let isWatching = false;
const onRecognised: ((uid: string) => void)[] = [];
const onLeaving: (() => Promise<void>)[] = [];
/** Retry delay if the app's own files or its configuration couldn't be fetched, in milliseconds. */
const startAgainAfter = 2000;

/** The current session: signing in, signing out, and role changes in any tab are reflected here. */
export function useSession(): Session {
  watch();
  return useStore(session);
}

/** Calls `act` with each session, starting with the current one. */
export function watchSession(act: (current: Session) => void): void {
  watch();
  session.subscribe(() => act(session.get()));
  act(session.get());
}

/** Who is signed in, as far as this page knows yet. */
export function presentUid(): string | null {
  const now = session.get();
  return now.status === 'signed-in' ? now.uid : null;
}

/** Their ID token, for a request of our own; null if nobody is signed in. */
export async function presentToken(): Promise<string | null> {
  const { presentToken: token } = await authClient();
  return await token();
}

/** The role in which the person here works, as far as this page knows yet; null for customers. */
export function presentRole(): WorkRole | null {
  const now = session.get();
  return now.status === 'signed-in' ? now.role : null;
}

/** Whether a guest uses this page, as far as it knows yet. */
export function isGuestHere(): boolean {
  const now = session.get();
  return now.status === 'signed-in' && now.isGuest;
}

/** Calls `act` once if this page recognizes a user who signed in before it was opened. */
export function whenRecognised(act: (uid: string) => void): void {
  onRecognised.push(act);
}

/** Sign-out waits for `act`, which runs while it is still known who is leaving. */
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

/** The guest on this device. Call before someone signs in to another account. */
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

/** Call when a page offers Google. */
export async function prepareGoogle(): Promise<void> {
  const { prepareGoogle: prepare } = await authClient();
  await prepare();
}

/** @throws FirelineError if Google refused or the user canceled. */
export async function signInWithGoogle(): Promise<SignedIn> {
  const { withGoogle } = await authClient();
  return await sessionOf(await withGoogle());
}

let entering: Promise<SignedIn> | undefined;

/**
 * Ensures that someone is signed in: the current user, otherwise a new guest. Concurrent callers
 * get the same guest.
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

/** The session of `uid`, once Authentication has reported it and its role is known. */
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
 * Applies a role change: given `users/{uid}.claimsChangedAt` (milliseconds), fetches a new token if
 * the current one is older. Tokens are dated in whole seconds.
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
        const next: Session = signedIn ? toSession(signedIn) : { status: 'signed-out' };
        // A new token, or an answer about the user, usually changes nothing.
        if (JSON.stringify(next) !== JSON.stringify(session.get())) session.set(next);
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
  const grantedRole = staffRoles.find((known) => known === role) ?? null;
  return {
    status: 'signed-in',
    uid: user.uid,
    isGuest: user.isAnonymous,
    displayName: user.displayName ?? user.email?.split('@')[0] ?? texts.shell.guest,
    email: user.email,
    role: grantedRole && workRoles[grantedRole],
    grantedRole,
  };
}
