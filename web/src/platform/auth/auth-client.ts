/** Signing in and out, with Firebase's errors explained to users. */
import { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';
import { FirebaseError } from 'firebase/app';
import {
  createUserWithEmailAndPassword,
  EmailAuthProvider,
  GoogleAuthProvider,
  linkWithCredential,
  linkWithPopup,
  type MultiFactorError,
  onIdTokenChanged,
  reauthenticateWithCredential,
  reauthenticateWithPopup,
  signInAnonymously,
  signInWithCredential,
  signInWithEmailAndPassword,
  signInWithPopup,
  signOut,
  type User,
  type UserCredential,
  updateProfile,
} from 'firebase/auth';
import { withTimeout } from '#lib/with-timeout.ts';
import { authClient } from './auth-instance.ts';
import type { AuthText } from './auth-text.ts';
import { type GuestToken, guestToken } from './guest-token.ts';
import { authPatience } from './hurry-start.ts';

/** Calls `onUser` with the user and their role, and again whenever the token changes. */
export async function watchUser(
  onUser: (user: { user: User; role: unknown } | null) => void,
): Promise<() => void> {
  const { auth } = await authClient();
  return onIdTokenChanged(auth, async (user) => {
    if (!user) return onUser(null);
    const role = await roleOf(user);
    // The user may have signed out while the token was being fetched.
    if (auth.currentUser?.uid === user.uid) onUser({ user, role });
  });
}

/**
 * The role in the user's token. An expired token can't be renewed offline; then it is the last role
 * seen on this device, which only decides what is shown. `watchUser` hears of a token that comes
 * later.
 */
async function roleOf(user: User): Promise<unknown> {
  const key = `fireline.role.${user.uid}`;
  try {
    const { claims } = await withTimeout(authPatience, user.getIdTokenResult());
    localStorage.setItem(key, String(claims.role ?? ''));
    return claims.role;
  } catch {
    return localStorage.getItem(key);
  }
}

/** Fetches a new ID token when the claims in the current one are out of date. */
export async function refreshClaims(): Promise<void> {
  const { auth } = await authClient();
  await auth.currentUser?.getIdToken(true);
}

/**
 * The current ID token, renewed if it has expired; null if nobody is signed in. Waits until it's
 * known who is here.
 */
export async function presentToken(): Promise<string | null> {
  const { auth } = await authClient();
  await auth.authStateReady();
  return (await auth.currentUser?.getIdToken()) ?? null;
}

/** When the current ID token was issued, in milliseconds; 0 if nobody is signed in. */
export async function tokenIssuedAt(): Promise<number> {
  const { auth } = await authClient();
  const result = await auth.currentUser?.getIdTokenResult();
  return result ? Date.parse(result.issuedAtTime) : 0;
}

/** When the current user signed in, in milliseconds; null if nobody is signed in. */
export async function signedInAt(): Promise<number | null> {
  const { auth } = await authClient();
  const result = await auth.currentUser?.getIdTokenResult();
  return result ? Date.parse(result.authTime) : null;
}

export interface Guest extends GuestToken {
  readonly uid: string;
}

/** The guest on this device; null if nobody is signed in or the user has an account. */
export async function presentGuest(): Promise<Guest | null> {
  const { auth } = await authClient();
  const { currentUser } = auth;
  if (!currentUser?.isAnonymous) return null;
  try {
    return { uid: currentUser.uid, ...(await guestToken(currentUser)) };
  } catch (error) {
    console.warn('The guest could not be identified.', error);
    return null;
  }
}

/** Every way to sign in resolves to the uid of the signed-in user. */
export async function withEmail(email: string, password: string): Promise<string> {
  const { auth } = await authClient();
  const { user } = await withCode(signInWithEmailAndPassword(auth, email, password));
  return user.uid;
}

export async function withNewAccount(
  email: string,
  password: string,
  displayName: string,
): Promise<string> {
  const { auth } = await authClient();
  const guest = auth.currentUser?.isAnonymous ? auth.currentUser : null;
  // A guest account is upgraded: the uid stays the same, and the orders stay with it.
  const { user } = await explained(
    guest
      ? linkWithCredential(guest, EmailAuthProvider.credential(email, password))
      : createUserWithEmailAndPassword(auth, email, password),
  );
  await explained(updateProfile(user, { displayName }));
  await user.getIdToken(true);
  return user.uid;
}

export async function asGuest(): Promise<string> {
  const { auth } = await authClient();
  const { user } = await explained(signInAnonymously(auth));
  return user.uid;
}

/**
 * Links a guest account to Google, as when registering. If that Google account already exists,
 * signs in to it and leaves the guest account behind.
 */
export async function withGoogle(): Promise<string> {
  const { auth } = await authClient();
  const guest = auth.currentUser?.isAnonymous ? auth.currentUser : null;
  const google = await googleSignIn();
  if (!guest) return (await withCode(google.signIn())).user.uid;
  try {
    const { user } = await google.link(guest);
    await takeNameFrom(user);
    return user.uid;
  } catch (error) {
    const credential = isTaken(error) ? GoogleAuthProvider.credentialFromError(error) : null;
    const known = credential
      ? signInWithCredential(auth, credential)
      : isTaken(error)
        ? google.signIn()
        : Promise.reject(error);
    return (await withCode(known)).user.uid;
  }
}

/** Reauthenticates the current user with Google. */
export async function againWithGoogle(): Promise<void> {
  const { auth } = await authClient();
  const google = await googleSignIn();
  if (auth.currentUser) await withCode(google.again(auth.currentUser));
}

interface GoogleSignIn {
  signIn(): Promise<UserCredential>;
  link(guest: User): Promise<UserCredential>;
  again(user: User): Promise<UserCredential>;
}

async function popups() {
  const { browserPopupRedirectResolver } = await import('firebase/auth');
  return browserPopupRedirectResolver;
}

/**
 * Call when a page offers Google: Safari opens a popup only right after the tap, and nothing may
 * have to be loaded by then.
 */
export async function prepareGoogle(): Promise<void> {
  await Promise.all([authClient(), popups()]);
}

async function googleSignIn(): Promise<GoogleSignIn> {
  const { auth, onEmulators } = await authClient();
  if (onEmulators) {
    // The popup needs Google's own pages; the emulator accepts an unsigned token for a test user.
    const token = { sub: 'demo-google', email: 'gina.google@fireline.test', email_verified: true };
    const credential = GoogleAuthProvider.credential(JSON.stringify(token));
    return {
      signIn: () => signInWithCredential(auth, credential),
      link: (guest) => linkWithCredential(guest, credential),
      again: (user) => reauthenticateWithCredential(user, credential),
    };
  }
  const resolver = await popups();
  const provider = new GoogleAuthProvider();
  return {
    signIn: () => signInWithPopup(auth, provider, resolver),
    link: (guest) => linkWithPopup(guest, provider, resolver),
    again: (user) => reauthenticateWithPopup(user, provider, resolver),
  };
}

/** Whether the account that a guest wanted to upgrade to already exists. */
function isTaken(error: unknown): error is FirebaseError {
  return (
    error instanceof FirebaseError &&
    (error.code === 'auth/credential-already-in-use' || error.code === 'auth/email-already-in-use')
  );
}

/** A linked account keeps the guest's empty name, so take the name from Google. */
async function takeNameFrom(user: User): Promise<void> {
  const displayName = user.providerData.find((profile) => profile.displayName)?.displayName;
  if (!user.displayName && displayName) await updateProfile(user, { displayName });
  await user.getIdToken(true);
}

export async function leave(): Promise<void> {
  const { auth } = await authClient();
  await signOut(auth);
}

/**
 * The result of a sign-in, after asking for the second factor's code if the account has one.
 * @throws FirelineError with a message for the user and the field that is wrong.
 */
export async function withCode(attempt: Promise<UserCredential>): Promise<UserCredential> {
  try {
    return await attempt;
  } catch (error) {
    if (!isCodeAsked(error)) return await explained(Promise.reject(error));
    const [{ auth }, { askForCode }] = [await authClient(), await import('./second-factor.ts')];
    return await askForCode(auth, error);
  }
}

/** Whether the first factor was correct and the account has a second one. */
export function isCodeAsked(error: unknown): error is MultiFactorError {
  return error instanceof FirebaseError && error.code === 'auth/multi-factor-auth-required';
}

/** Error codes of Firebase Authentication → the text for the user and the field it belongs to. */
const explanations: Readonly<Record<string, readonly [text: AuthText, field: string | null]>> = {
  'auth/invalid-credential': ['wrongPassword', 'password'],
  'auth/wrong-password': ['wrongPassword', 'password'],
  'auth/user-not-found': ['wrongPassword', 'password'],
  'auth/invalid-email': ['invalidEmail', 'email'],
  'auth/missing-password': ['passwordMissing', 'password'],
  'auth/weak-password': ['passwordShort', 'password'],
  'auth/email-already-in-use': ['emailTaken', 'email'],
  'auth/user-disabled': ['closed', null],
  'auth/too-many-requests': ['tooManyTries', null],
  'auth/popup-closed-by-user': ['googleClosed', null],
  'auth/popup-blocked': ['googleBlocked', null],
  'auth/user-mismatch': ['otherAccount', null],
  'auth/expired-action-code': ['linkExpired', null],
  'auth/invalid-action-code': ['linkUsed', null],
  'auth/requires-recent-login': ['passwordAgain', 'password'],
  'auth/password-does-not-meet-requirements': ['passwordWeak', 'password'],
  'auth/network-request-failed': ['offline', null],
};

/** @throws FirelineError with a message for the user and the field that is wrong. */
export async function explained<Result>(attempt: Promise<Result>): Promise<Result> {
  try {
    return await attempt;
  } catch (error) {
    if (!(error instanceof FirebaseError)) throw error;
    const { code } = error;
    const [text, field = null] = explanations[code] ?? [];
    const message = text === undefined ? texts.auth.unknown({ code }) : texts.auth[text];
    throw new FirelineError('not-signed-in', message, field);
  }
}
