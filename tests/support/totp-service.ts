/**
 * The Auth emulator has no TOTP. For one page, this answers as Identity Platform would: setting up
 * an authenticator app, removing it, and asking for its code at sign-in. Everything else goes to
 * the emulator, which checks passwords and issues tokens. The formats follow the REST reference
 * (accounts.mfaEnrollment, accounts.mfaSignIn); this doesn't prove that the real service answers
 * the same way.
 */
import { randomUUID } from 'node:crypto';
import type { Page, Route } from '@playwright/test';
import { answerTo } from './answer-to.ts';

interface Factor {
  readonly mfaEnrollmentId: string;
  readonly displayName: string;
  readonly enrolledAt: string;
  readonly totpInfo: Readonly<Record<string, never>>;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * One account's second factors. Create it with the existing ones; it serves every page passed to
 * `answer`.
 */
export class TotpService {
  /** The code that the account's authenticator app currently shows. */
  code = '135791';
  /** The error for the next code, whatever it is: `SESSION_EXPIRED`. */
  refusal: string | null = null;
  /** Whether the next setup or removal fails because the sign-in is too old. */
  isSignInOld = false;
  readonly secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
  factors: readonly Factor[] = [];
  readonly #email: string;
  /** Sign-ins that wait for their code: the emulator's response to the password. */
  readonly #pending = new Map<string, Fields>();

  constructor(email: string) {
    this.#email = email;
  }

  /** Adds a factor as if the account had set one up. */
  enroll(displayName: string): void {
    this.factors = [...this.factors, aFactor(displayName)];
  }

  /** Answers `page`, and tells it that TOTP is available. Call it before the page is opened. */
  async answer(page: Page): Promise<void> {
    await page.route('**/__/firebase/init.json', async (route) => {
      const config: Fields = await (await answerTo(route)).json();
      await route.fulfill({ json: { ...config, totp: true } });
    });
    await page.route('**/accounts/mfaEnrollment:start?*', (route) => this.#start(route));
    await page.route('**/accounts/mfaEnrollment:finalize?*', (route) => this.#finish(route));
    await page.route('**/accounts/mfaEnrollment:withdraw?*', (route) => this.#withdraw(route));
    await page.route('**/accounts:signInWithPassword?*', (route) => this.#signIn(route));
    await page.route('**/accounts:signInWithIdp?*', (route) => this.#signIn(route));
    await page.route('**/accounts/mfaSignIn:finalize?*', (route) => this.#finishSignIn(route));
    await page.route('**/accounts:lookup?*', (route) => this.#lookUp(route));
  }

  async #start(route: Route): Promise<void> {
    if (this.#findsOldSignIn()) return await refuse(route, 'CREDENTIAL_TOO_OLD_LOGIN_AGAIN');
    const finalizeEnrollmentTime = new Date(Date.now() + 600_000).toISOString();
    await reply(route, {
      totpSessionInfo: {
        sharedSecretKey: this.secret,
        verificationCodeLength: 6,
        hashingAlgorithm: 'SHA1',
        periodSec: 30,
        sessionInfo: randomUUID(),
        finalizeEnrollmentTime,
      },
    });
  }

  async #finish(route: Route): Promise<void> {
    const { idToken, displayName, totpVerificationInfo } = bodyOf(route);
    const problem = this.#problemOf(totpVerificationInfo);
    if (problem) return await refuse(route, problem);
    this.enroll(String(displayName));
    await reply(route, { idToken });
  }

  async #withdraw(route: Route): Promise<void> {
    if (this.#findsOldSignIn()) return await refuse(route, 'CREDENTIAL_TOO_OLD_LOGIN_AGAIN');
    const { idToken, mfaEnrollmentId } = bodyOf(route);
    this.factors = this.factors.filter((factor) => factor.mfaEnrollmentId !== mfaEnrollmentId);
    await reply(route, { idToken });
  }

  async #signIn(route: Route): Promise<void> {
    const response = await answerTo(route);
    const said: Fields = await response.json();
    const isWanted = response.ok() && said.email === this.#email && this.factors.length > 0;
    if (!isWanted) return await route.fulfill({ response });
    const mfaPendingCredential = randomUUID();
    this.#pending.set(mfaPendingCredential, said);
    const { idToken: _, refreshToken: __, expiresIn: ___, ...known } = said;
    await reply(route, { ...known, mfaPendingCredential, mfaInfo: this.factors });
  }

  async #finishSignIn(route: Route): Promise<void> {
    const { mfaPendingCredential, mfaEnrollmentId, totpVerificationInfo } = bodyOf(route);
    const said = this.#pending.get(String(mfaPendingCredential));
    if (!said) return await refuse(route, 'INVALID_MFA_PENDING_CREDENTIAL');
    if (!this.factors.some((factor) => factor.mfaEnrollmentId === mfaEnrollmentId)) {
      return await refuse(route, 'MFA_ENROLLMENT_NOT_FOUND');
    }
    const problem = this.#problemOf(totpVerificationInfo);
    if (problem) return await refuse(route, problem);
    this.#pending.delete(String(mfaPendingCredential));
    await reply(route, { idToken: said.idToken, refreshToken: said.refreshToken });
  }

  async #lookUp(route: Route): Promise<void> {
    const response = await answerTo(route);
    const said: { users?: readonly Fields[] } = await response.json();
    const users = said.users?.map((user) =>
      user.email === this.#email && this.factors.length > 0
        ? { ...user, mfaInfo: this.factors }
        : user,
    );
    await route.fulfill({ response, json: { ...said, ...(users && { users }) } });
  }

  #findsOldSignIn(): boolean {
    const isOld = this.isSignInOld;
    this.isSignInOld = false;
    return isOld;
  }

  #problemOf(verification: unknown): string | null {
    const refusal = this.refusal;
    this.refusal = null;
    if (refusal !== null) return refusal;
    return { ...Object(verification) }.verificationCode === this.code ? null : 'INVALID_CODE';
  }
}

function aFactor(displayName: string): Factor {
  const enrolledAt = new Date().toISOString();
  return { mfaEnrollmentId: randomUUID(), displayName, enrolledAt, totpInfo: {} };
}

function bodyOf(route: Route): Fields {
  return { ...Object(route.request().postDataJSON()) };
}

/** The app is on a different port than the emulator. */
const headers = { 'Access-Control-Allow-Origin': '*' };

function reply(route: Route, json: object): Promise<void> {
  return route.fulfill({ json, headers });
}

function refuse(route: Route, message: string): Promise<void> {
  const json = { error: { code: 400, message, errors: [] } };
  return route.fulfill({ status: 400, json, headers });
}
