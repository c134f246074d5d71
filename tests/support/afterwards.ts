/** Cleans up after a story: each helper that creates something registers its removal. */

type Work = () => Promise<unknown>;

const works: Work[] = [];

/** Runs `work` when the story ends, before anything registered earlier. */
export function afterwards(work: Work): void {
  works.push(work);
}

export async function tidyUp(): Promise<void> {
  for (const work of works.splice(0).toReversed()) await work();
}
