/** Waiting without sleeping: a condition is polled until it holds. */

/** In milliseconds: how long to poll at most, and the pause between two attempts. */
interface Patience {
  readonly within: number;
  readonly every: number;
}

/**
 * The result of `probe` once it is neither undefined, null, nor false.
 * @throws after `within` milliseconds, with `what` was waited for and the last state.
 */
export async function eventually<Found>(
  what: string,
  probe: () => Promise<Found | undefined | null | false> | Found | undefined | null | false,
  { within = 180_000, every = 40 }: Partial<Patience> = {},
): Promise<Found> {
  let last: unknown;
  const answer = await lastAnswer(
    async () => {
      try {
        const found = await probe();
        last = found;
        return found;
      } catch (error) {
        last = error;
        return undefined;
      }
    },
    isFound,
    { within, every },
  );
  if (isFound(answer)) return answer;
  throw new Error(`Waited ${within} ms for ${what}; last seen: ${String(last)}`);
}

/** The result of `probe` once it `isDone`, or else its last result. Its errors are rethrown. */
export async function lastAnswer<Answer>(
  probe: () => Promise<Answer>,
  isDone: (answer: Answer) => boolean,
  { within, every }: Patience,
): Promise<Answer> {
  const deadline = Date.now() + within;
  for (;;) {
    const answer = await probe();
    if (isDone(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, every));
    if (Date.now() >= deadline) return answer;
  }
}

function isFound<Found>(answer: Found | undefined | null | false): answer is Found {
  return answer !== undefined && answer !== null && answer !== false;
}
