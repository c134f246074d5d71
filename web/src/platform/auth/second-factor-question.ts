/**
 * What the app asks in the middle of a sign-in: the code of an authenticator app. Whichever form
 * began it waits for the answer and goes on from there.
 */
import { createStore } from '#lib/store.ts';

/** An authenticator app that belongs to an account. */
export interface SecondFactor {
  readonly id: string;
  /** What its owner called it; may be empty. */
  readonly name: string;
  /** In milliseconds. */
  readonly addedAt: number;
}

export interface SecondFactorQuestion {
  /** At least one. */
  readonly factors: readonly SecondFactor[];
  /** Resolves once the question is over. @throws FirelineError where another try makes sense. */
  readonly answer: (factorId: string, code: string) => Promise<void>;
  readonly cancel: () => void;
}

export const secondFactorQuestion = createStore<SecondFactorQuestion | null>(null);
