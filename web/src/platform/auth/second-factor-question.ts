/**
 * The question in the middle of a sign-in: the code of an authenticator app. The form that started
 * the sign-in waits for the answer and then continues.
 */
import { createStore } from '#lib/store.ts';

/** An authenticator app that belongs to an account. */
export interface SecondFactor {
  readonly id: string;
  /** The name its owner gave it; may be empty. */
  readonly name: string;
  /** In milliseconds. */
  readonly addedAt: number;
}

export interface SecondFactorQuestion {
  /** At least one. */
  readonly factors: readonly SecondFactor[];
  /** Resolves when the question is settled. @throws FirelineError if the user can try again. */
  readonly answer: (factorId: string, code: string) => Promise<void>;
  readonly cancel: () => void;
}

export const secondFactorQuestion = createStore<SecondFactorQuestion | null>(null);
