/** Explains Authentication's errors about second factors, and formats codes and keys. */
import { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';
import type { AuthText } from './auth-text.ts';

/** The number of digits that authenticator apps show and Authentication requires. */
export const codeLength = 6;

/** Apps show `123 456`, and that is how people copy and type it. */
export function digitsOf(typed: string): string {
  return typed.replace(/\D/g, '').slice(0, codeLength);
}

/** Null if `code` is worth sending. */
export function codeProblem(code: string): string | null {
  return code.length === codeLength ? null : texts.auth.codeIncomplete({ count: codeLength });
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

const overKeys = {
  'sign-in': 'overAtSignIn',
  'set-up': 'overAtSetUp',
  remove: 'overAtRemoval',
} as const satisfies Record<Doing, AuthText>;

const others: Readonly<Record<string, AuthText>> = {
  'auth/unverified-email': 'emailUnconfirmed',
  'auth/second-factor-already-in-use': 'factorThere',
  'auth/maximum-second-factor-count-exceeded': 'tooManyFactors',
  'auth/multi-factor-info-not-found': 'factorGone',
  'auth/unsupported-first-factor': 'factorUnsupported',
  'auth/operation-not-allowed': 'factorsOff',
  'auth/user-disabled': 'closed',
};

/**
 * Turns an error code of Authentication into an error for the user: `invalid-input` at `code` for a
 * wrong code, `too-many-tries`, `unavailable` without a connection, `sign-in-again`, and `conflict`
 * if no other code would help.
 */
export function secondFactorError(code: string, doing: Doing): FirelineError {
  if (wrongCode.includes(code)) {
    return new FirelineError('invalid-input', texts.auth.codeWrong, 'code');
  }
  if (tooManyCodes.includes(code)) {
    return new FirelineError('too-many-tries', texts.auth.codeTooManyTries);
  }
  if (code === 'auth/network-request-failed') {
    return new FirelineError('unavailable', texts.auth.offline);
  }
  if (recentCodes.includes(code) && doing !== 'sign-in') {
    return new FirelineError('sign-in-again', texts.auth.signInAgain);
  }
  if (overCodes.includes(code)) return new FirelineError('conflict', texts.auth[overKeys[doing]]);
  const other = others[code];
  const message = other === undefined ? texts.auth.unknown({ code }) : texts.auth[other];
  return new FirelineError('conflict', message);
}

/** Whether the user can try another code for the same question. */
export function canTryAgain({ code }: FirelineError): boolean {
  return code !== 'conflict';
}
