/** Cleans up after a story: each helper that creates something registers its removal. */

type Work = () => Promise<unknown>;

const works: Work[] = [];

/** Runs `work` when the story ends, before anything registered earlier. */
export function afterwards(work: Work): void {
  works.push(work);
}

/** Does all of it, even if a part fails. */
export async function tidyUp(): Promise<void> {
  const failures: unknown[] = [];
  for (const work of works.splice(0).toReversed()) {
    await work().catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Not everything was cleaned up.');
}
