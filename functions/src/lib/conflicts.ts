/**
 * Optimistic work on Firestore: batches that carry preconditions, tried again when somebody else
 * was faster, and the question which errors are worth another try.
 */
import { FirelineError } from '@fireline/domain/errors';

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

/** Whether a batch failed because a document was not as its precondition says. */
export function isConflict(error: unknown): boolean {
  return conflictCodes.includes(codeOf(error));
}

/** Whether the same call may well succeed a little later. */
export function isTransient(error: unknown): boolean {
  return transientCodes.includes(codeOf(error));
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

const attempts = 40;
const longestPause = 250;

/** What one attempt came to: an answer, or that it met somebody else's write. */
export type Attempt<Result> = { readonly done: Result } | 'conflict';

/**
 * Runs `attempt` until it is done, with short random pauses, so that many who want the same
 * document get through one after the other. `attempt` gets its number, 0 for the first.
 * @throws FirelineError `conflict` if it never gets through; the platform then retries the event.
 */
export async function untilDone<Result>(
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

/** Commits what `write` says; a failed precondition is the answer `false`, not an error. */
export async function commits(write: () => Promise<unknown>): Promise<boolean> {
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
