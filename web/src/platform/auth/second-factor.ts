/**
 * Codes of an authenticator app (TOTP) in addition to the password. Authentication generates the
 * secret and checks the codes. Loaded when someone is asked for a code or sets an app up.
 */
import { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';
import { FirebaseError } from 'firebase/app';
import {
  type Auth,
  FactorId,
  getMultiFactorResolver,
  type MultiFactorError,
  type MultiFactorInfo,
  multiFactor,
  TotpMultiFactorGenerator,
  type User,
  type UserCredential,
} from 'firebase/auth';
import { authClient } from './auth-instance.ts';
import { type SecondFactor, secondFactorQuestion } from './second-factor-question.ts';
import { canTryAgain, type Doing, secondFactorError } from './second-factor-words.ts';

/**
 * Asks for the code that `error` requires, and completes the sign-in with it.
 * @throws FirelineError if the user gave up or has to start the sign-in over.
 */
export async function askForCode(auth: Auth, error: MultiFactorError): Promise<UserCredential> {
  const resolver = getMultiFactorResolver(auth, error);
  const factors = resolver.hints.filter(isTotp).map(toFactor);
  if (factors.length === 0) {
    throw new FirelineError('not-signed-in', texts.auth.codeUnknownKind);
  }
  return await new Promise((resolve, reject) => {
    secondFactorQuestion.get()?.cancel();
    const question = {
      factors,
      async answer(factorId: string, code: string) {
        const assertion = TotpMultiFactorGenerator.assertionForSignIn(factorId, code);
        try {
          const credential = await explained('sign-in', resolver.resolveSignIn(assertion));
          close();
          resolve(credential);
        } catch (failure) {
          if (failure instanceof FirelineError && canTryAgain(failure)) throw failure;
          close();
          reject(failure);
        }
      },
      cancel() {
        close();
        reject(new FirelineError('not-signed-in', texts.auth.codeClosed));
      },
    };
    const close = () => {
      if (secondFactorQuestion.get() === question) secondFactorQuestion.set(null);
    };
    secondFactorQuestion.set(question);
  });
}

/** The signed-in user's authenticator apps, from the server. */
export async function readFactors(): Promise<readonly SecondFactor[]> {
  const user = await presentUser();
  // Created first: it reads the factors when the user is reloaded.
  const factors = multiFactor(user);
  await explained('set-up', user.reload());
  return factors.enrolledFactors.filter(isTotp).map(toFactor);
}

/** A new secret that has no effect until a code has proved that the app has it. */
export interface SetUp {
  /** For typing where it can't be scanned. */
  readonly key: string;
  /** `otpauth://…`: the content of the QR code, and the link that opens an app on this device. */
  readonly address: string;
  readonly confirm: (code: string, name: string) => Promise<void>;
}

/** @throws FirelineError, such as `sign-in-again`. `shop` is the name of the entry in the app. */
export async function startSetUp(shop: string): Promise<SetUp> {
  const user = await presentUser();
  const factors = multiFactor(user);
  const secret = await explained(
    'set-up',
    factors.getSession().then((session) => TotpMultiFactorGenerator.generateSecret(session)),
  );
  return {
    key: secret.secretKey,
    // The SDK inserts both into the address without encoding them.
    address: secret.generateQrCodeUrl(
      encodeURIComponent(user.email ?? user.uid),
      encodeURIComponent(shop),
    ),
    confirm: (code, name) =>
      explained(
        'set-up',
        factors.enroll(TotpMultiFactorGenerator.assertionForEnrollment(secret, code), name),
      ),
  };
}

/** Authentication may end the session along with it; then the user is signed out. */
export async function removeFactor(id: string): Promise<void> {
  const user = await presentUser();
  try {
    await multiFactor(user).unenroll(id);
  } catch (error) {
    if (isCode(error, 'auth/user-token-expired')) return;
    await explained('remove', Promise.reject(error));
  }
}

async function presentUser(): Promise<User> {
  const { auth } = await authClient();
  await auth.authStateReady();
  if (!auth.currentUser) throw new FirelineError('not-signed-in', texts.auth.signedOut);
  return auth.currentUser;
}

function isTotp({ factorId }: MultiFactorInfo): boolean {
  return factorId === FactorId.TOTP;
}

function toFactor({ uid, displayName, enrollmentTime }: MultiFactorInfo): SecondFactor {
  return { id: uid, name: displayName ?? '', addedAt: Date.parse(enrollmentTime) };
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof FirebaseError && error.code === code;
}

/** @throws FirelineError with a message for the user. */
async function explained<Result>(doing: Doing, attempt: Promise<Result>): Promise<Result> {
  try {
    return await attempt;
  } catch (error) {
    if (!(error instanceof FirebaseError)) throw error;
    throw secondFactorError(error.code, doing);
  }
}
