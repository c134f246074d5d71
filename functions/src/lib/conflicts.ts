/**
 * Optimistic concurrency on Firestore: batches with preconditions, retried after a conflict, and
 * which errors are worth a retry.
 */
import { FirelineError } from '@fireline/domain/errors';
import { errorCode } from './error-code.ts';

/** gRPC status codes, https://grpc.io/docs/guides/status-codes. */
const grpc = {
  cancelled: 1,
  unknown: 2,
  deadlineExceeded: 4,
  notFound: 5,
  alreadyExists: 6,
  resourceExhausted: 8,
  failedPrecondition: 9,
  aborted: 10,
  internal: 13,
  unavailable: 14,
} as const;

const conflictCodes: readonly unknown[] = [
  grpc.notFound,
  grpc.alreadyExists,
  grpc.failedPrecondition,
  grpc.aborted,
];

const transientCodes: readonly unknown[] = [
  grpc.cancelled,
  grpc.unknown,
  grpc.deadlineExceeded,
  grpc.resourceExhausted,
  grpc.aborted,
  grpc.internal,
  grpc.unavailable,
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'ENOTFOUND',
  'ETIMEDOUT',
  'app/network-error',
  'app/network-timeout',
  'functions/internal-error',
  'functions/unavailable',
  'conflict',
  'unavailable',
];

/** Whether a batch failed because of one of its preconditions. */
export function isConflict(error: unknown): boolean {
  return conflictCodes.includes(errorCode(error));
}

/** Whether the same call may succeed a little later. */
export function isTransient(error: unknown): boolean {
  return transientCodes.includes(errorCode(error));
}

const attempts = 40;
const longestPause = 250;

/** The outcome of an attempt: a result, or a conflict with another write. */
export type Attempt<Result> = { readonly done: Result } | 'conflict';

/**
 * Runs `attempt` until it succeeds, with short random pauses, so that many writers of the same
 * document succeed one after the other. `attempt` gets its number, starting with 0.
 * @throws FirelineError `conflict` if it never succeeds; the platform then retries the event.
 */
export async function retryOnConflict<Result>(
  what: string,
  attempt: (number: number) => Promise<Attempt<Result>>,
): Promise<Result> {
  for (let number = 0; number < attempts; number += 1) {
    const outcome = await attempt(number);
    if (outcome !== 'conflict') return outcome.done;
    await pause(Math.random() * Math.min(longestPause, 10 * (number + 1)));
  }
  throw new FirelineError(
    'conflict',
    `${what} conflicted with other writes ${attempts} times in a row.`,
  );
}

/** Runs `write`; a failed precondition returns `false` instead of throwing. */
export async function tryCommit(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
