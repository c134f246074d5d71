/** Explains Authentication's errors about second factors, and formats codes and keys. */
import { FirelineError } from '@fireline/domain/errors';

/** The number of digits that authenticator apps show and Authentication requires. */
export const codeLength = 6;

/** Apps show `123 456`, and that is how people copy and type it. */
export function digitsOf(typed: string): string {
  return typed.replace(/\D/g, '').slice(0, codeLength);
}

/** Null if `code` is worth sending. */
export function codeProblem(code: string): string | null {
  return code.length === codeLength ? null : `Enter the ${codeLength} digits.`;
}

/** In groups of four, which are easiest to type. */
export function keyInGroups(key: string): string {
  return key.replace(/.{4}(?=.)/g, '$& ');
}

export type Doing = 'sign-in' | 'set-up' | 'remove';

const wrongCode = ['auth/invalid-verification-code', 'auth/missing-verification-code'];
/** The attempt is over: it expired, or was ended elsewhere. */
const overCodes = [
  'auth/code-expired',
  'auth/invalid-verification-id',
  'auth/missing-verification-id',
  'auth/invalid-multi-factor-session',
  'auth/missing-multi-factor-session',
];
const tooManyCodes = ['auth/too-many-requests', 'auth/quota-exceeded'];
const recentCodes = ['auth/requires-recent-login', 'auth/user-token-expired'];

const overTexts = {
  'sign-in': 'Entering the code took too long. Sign in again.',
  'set-up': 'The QR code has expired. Start again to get a new one.',
  remove: 'This took too long. Try again.',
} as const satisfies Record<Doing, string>;

const others: Readonly<Record<string, string>> = {
  'auth/unverified-email': 'Confirm your email first, then set this up.',
  'auth/second-factor-already-in-use': 'You already have an authenticator app.',
  'auth/maximum-second-factor-count-exceeded':
    'This account already has as many as it can have. Remove one first.',
  'auth/multi-factor-info-not-found': 'This authenticator app was already removed.',
  'auth/unsupported-first-factor': 'The way you sign in doesn’t work with a second factor.',
  'auth/operation-not-allowed': 'This shop hasn’t turned on second factors.',
  'auth/user-disabled': 'This account is closed. Please call the shop.',
};

/**
 * Turns an error code of Authentication into an error for the user: `invalid-input` at `code` for a
 * wrong code, `too-many-tries`, `unavailable` without a connection, `sign-in-again`, and `conflict`
 * if no other code would help.
 */
export function secondFactorError(code: string, doing: Doing): FirelineError {
  if (wrongCode.includes(code)) {
    return new FirelineError(
      'invalid-input',
      'That code is wrong or has expired. Enter the one your app shows now.',
      'code',
    );
  }
  if (tooManyCodes.includes(code)) {
    return new FirelineError(
      'too-many-tries',
      'Too many attempts. Wait a few minutes and try again.',
    );
  }
  if (code === 'auth/network-request-failed') {
    return new FirelineError(
      'unavailable',
      'You seem to be offline. Check your connection and try again.',
    );
  }
  if (recentCodes.includes(code) && doing !== 'sign-in') {
    return new FirelineError('sign-in-again', 'Sign in again to do this.');
  }
  if (overCodes.includes(code)) return new FirelineError('conflict', overTexts[doing]);
  return new FirelineError('conflict', others[code] ?? `That didn’t work (${code}).`);
}

/** Whether the user can try another code for the same question. */
export function canTryAgain({ code }: FirelineError): boolean {
  return code !== 'conflict';
}
