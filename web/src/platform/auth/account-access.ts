/**
 * How people prove that an account is theirs and get back into it: the emails and their links, the
 * password, the address, and ending all sessions. No answer reveals whether an address has an
 * account.
 */
import { FirebaseError } from 'firebase/app';
import {
  applyActionCode,
  checkActionCode,
  confirmPasswordReset,
  EmailAuthProvider,
  reauthenticateWithCredential,
  sendEmailVerification,
  sendPasswordResetEmail,
  signInWithEmailAndPassword,
  type User,
  updatePassword,
  verifyBeforeUpdateEmail,
} from 'firebase/auth';
import { callFunction } from '#platform/firebase/functions-client.ts';
import { againWithGoogle, explained, isCodeAsked, withCode } from './auth-client.ts';
import { authClient } from './auth-instance.ts';

export interface AccountAccess {
  readonly email: string;
  readonly isVerified: boolean;
  /** False if they only sign in with Google. */
  readonly hasPassword: boolean;
}

/** Read from the server: the address may have been confirmed on another device in the meantime. */
export async function readAccess(): Promise<AccountAccess> {
  const user = await presentUser();
  await user.reload().catch(() => {});
  return {
    email: user.email ?? '',
    isVerified: user.emailVerified,
    hasPassword: user.providerData.some(({ providerId }) => providerId === 'password'),
  };
}

/** Emails a link to confirm the address of the signed-in user. */
export async function sendVerification(): Promise<void> {
  const user = await presentUser();
  await explained(sendEmailVerification(user, leadingTo('/account/security')));
}

/** Emails a link to set a new password, if the account exists. */
export async function sendPasswordReset(email: string): Promise<void> {
  const { auth } = await authClient();
  await unlessTelling(sendPasswordResetEmail(auth, email.trim(), leadingTo('/sign-in')));
}

/**
 * Sets a new password and signs out other devices.
 * @throws FirelineError at `current` or `next`.
 */
export async function changePassword(current: string, next: string): Promise<void> {
  const user = await proveAgain(current);
  await explained(updatePassword(user, next));
  const { auth } = await authClient();
  await explained(
    signInWithEmailAndPassword(auth, user.email ?? '', next).catch((error: unknown) => {
      // No second code is needed: the user entered one moments ago, and that session continues.
      if (!isCodeAsked(error)) throw error;
    }),
  );
  await callFunction('signOutEverywhere', { others: true });
}

/**
 * Reauthenticates, as Authentication requires for some changes: with a password, or null for
 * Google.
 */
export async function signInAgain(password: string | null): Promise<void> {
  await (password === null ? againWithGoogle() : proveAgain(password));
}

/** Emails a link to the new address; the old one stays in use until that link is opened. */
export async function changeEmail(password: string, email: string): Promise<void> {
  const user = await proveAgain(password);
  await unlessTelling(verifyBeforeUpdateEmail(user, email.trim(), leadingTo('/account/security')));
}

/**
 * Ends every session of the account. Clearing this device is up to the caller: see
 * `leave-device.ts`.
 */
export async function endAllSessions(): Promise<void> {
  await callFunction('signOutEverywhere', { others: false });
}

/** What an emailed link does, and for which address. */
export interface MailAction {
  readonly email: string;
  readonly previousEmail: string | null;
}

/** @throws FirelineError if the link has been used or has expired. */
export async function readAction(code: string): Promise<MailAction> {
  const { auth } = await authClient();
  const { data } = await explained(checkActionCode(auth, code));
  return { email: data.email ?? '', previousEmail: data.previousEmail ?? null };
}

export async function applyAction(code: string): Promise<void> {
  const { auth } = await authClient();
  await explained(applyActionCode(auth, code));
  // This device's token still says that the address isn't confirmed.
  await auth.currentUser?.reload().catch(() => {});
  await auth.currentUser?.getIdToken(true).catch(() => {});
}

export async function resetPassword(code: string, password: string): Promise<void> {
  const { auth } = await authClient();
  await explained(confirmPasswordReset(auth, code, password));
}

export type MailKind = 'VERIFY_EMAIL' | 'PASSWORD_RESET' | 'VERIFY_AND_CHANGE_EMAIL';

/**
 * The link that the newest email of `kind` would contain, as a path of this site. The emulators
 * send no email; for a real project this is always null, without a request.
 */
export async function emulatedMailLink(kind: MailKind, email: string): Promise<string | null> {
  const { auth, emulators } = await authClient();
  if (!emulators) return null;
  const { host, ports } = emulators;
  const { projectId = '' } = auth.app.options;
  const response = await fetch(
    `http://${host}:${ports.auth}/emulator/v1/projects/${projectId}/oobCodes`,
  );
  return newestLink(await response.json(), kind, email);
}

/** Reads the Auth emulator's response. */
export function newestLink(answer: unknown, kind: MailKind, email: string): string | null {
  const wanted = email.trim().toLowerCase();
  const link = mailsIn(answer).findLast(
    ({ requestType, newEmail, email: to }) =>
      requestType === kind && String(newEmail ?? to).toLowerCase() === wanted,
  )?.oobLink;
  if (typeof link !== 'string') return null;
  const asked = new URL(link).searchParams;
  const own = new URLSearchParams({
    mode: asked.get('mode') ?? '',
    oobCode: asked.get('oobCode') ?? '',
  });
  return `/account/action?${own}`;
}

function mailsIn(answer: unknown): readonly Record<string, unknown>[] {
  const isList = typeof answer === 'object' && answer !== null && 'oobCodes' in answer;
  return isList && Array.isArray(answer.oobCodes) ? answer.oobCodes : [];
}

async function presentUser(): Promise<User> {
  const { auth } = await authClient();
  await auth.authStateReady();
  if (!auth.currentUser) throw new Error('Nobody is signed in.');
  return auth.currentUser;
}

/** Authentication refuses some changes to an account unless the user has signed in recently. */
async function proveAgain(password: string): Promise<User> {
  const user = await presentUser();
  const credential = EmailAuthProvider.credential(user.email ?? '', password);
  await withCode(reauthenticateWithCredential(user, credential));
  return user;
}

function leadingTo(path: string): { readonly url: string } {
  return { url: `${window.location.origin}${path}` };
}

const telling = ['auth/user-not-found', 'auth/email-already-in-use', 'auth/user-disabled'];

/** Projects without email enumeration protection report who has an account; don't pass that on. */
async function unlessTelling(attempt: Promise<void>): Promise<void> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof FirebaseError && telling.includes(error.code)) return;
    await explained(Promise.reject(error));
  }
}
