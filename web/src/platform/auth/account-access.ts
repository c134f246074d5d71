/**
 * How a person proves that an account is theirs and gets back into it: the mails with their links,
 * the password, the address, and the end of all sessions. No answer tells whether an address has an
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
  /** Otherwise they sign in with Google alone. */
  readonly hasPassword: boolean;
}

/** As the server has it now; another device may have confirmed the address meanwhile. */
export async function readAccess(): Promise<AccountAccess> {
  const user = await presentUser();
  await user.reload().catch(() => {});
  return {
    email: user.email ?? '',
    isVerified: user.emailVerified,
    hasPassword: user.providerData.some(({ providerId }) => providerId === 'password'),
  };
}

/** Mails the link that confirms the address of whoever is signed in. */
export async function sendVerification(): Promise<void> {
  const user = await presentUser();
  await explained(sendEmailVerification(user, leadingTo('/account/security')));
}

/** Mails the link that sets a new password, if there is such an account. */
export async function sendPasswordReset(email: string): Promise<void> {
  const { auth } = await authClient();
  await unlessTelling(sendPasswordResetEmail(auth, email.trim(), leadingTo('/sign-in')));
}

/**
 * Sets a new password; other devices are signed out.
 * @throws FirelineError at `current` or `next`.
 */
export async function changePassword(current: string, next: string): Promise<void> {
  const user = await proveAgain(current);
  await explained(updatePassword(user, next));
  const { auth } = await authClient();
  await explained(
    signInWithEmailAndPassword(auth, user.email ?? '', next).catch((error: unknown) => {
      // The code was asked for a moment ago: the session that began with it goes on.
      if (!isCodeAsked(error)) throw error;
    }),
  );
  await callFunction('signOutEverywhere', { others: true });
}

/** Authentication wants a fresh sign-in for some changes: by password, or null for Google. */
export async function signInAgain(password: string | null): Promise<void> {
  await (password === null ? againWithGoogle() : proveAgain(password));
}

/** Mails a link to the new address; the old one stays until it is pressed there. */
export async function changeEmail(password: string, email: string): Promise<void> {
  const user = await proveAgain(password);
  await unlessTelling(verifyBeforeUpdateEmail(user, email.trim(), leadingTo('/account/security')));
}

/** Ends every session of the account. This device is left by whoever calls: see `leave-device.ts`. */
export async function endAllSessions(): Promise<void> {
  await callFunction('signOutEverywhere', { others: false });
}

/** What the link of a mail does, and to which address. */
export interface MailAction {
  readonly email: string;
  readonly previousEmail: string | null;
}

/** @throws FirelineError if the link was used or has expired. */
export async function readAction(code: string): Promise<MailAction> {
  const { auth } = await authClient();
  const { data } = await explained(checkActionCode(auth, code));
  return { email: data.email ?? '', previousEmail: data.previousEmail ?? null };
}

export async function applyAction(code: string): Promise<void> {
  const { auth } = await authClient();
  await explained(applyActionCode(auth, code));
  // Here the token still says that the address is not confirmed.
  await auth.currentUser?.reload().catch(() => {});
  await auth.currentUser?.getIdToken(true).catch(() => {});
}

export async function resetPassword(code: string, password: string): Promise<void> {
  const { auth } = await authClient();
  await explained(confirmPasswordReset(auth, code, password));
}

export type MailKind = 'VERIFY_EMAIL' | 'PASSWORD_RESET' | 'VERIFY_AND_CHANGE_EMAIL';

/**
 * The link that the newest mail of `kind` would have held, as a path of this site. The emulators
 * send no mail; a real project answers null without being asked.
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

/** Of the Auth emulator's answer. */
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

/** Authentication changes nothing of an account whose person signed in long ago. */
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

/** Projects without protection against enumeration tell who has an account; this does not pass it on. */
async function unlessTelling(attempt: Promise<void>): Promise<void> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof FirebaseError && telling.includes(error.code)) return;
    await explained(Promise.reject(error));
  }
}
