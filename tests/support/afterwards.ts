/** What a story leaves behind is removed when it is over: each helper that makes something says how it goes away. */

type Work = () => Promise<unknown>;

const works: Work[] = [];

/** Runs `work` when the story is over, before what was said earlier. */
export function afterwards(work: Work): void {
  works.push(work);
}

export async function tidyUp(): Promise<void> {
  for (const work of works.splice(0).toReversed()) await work();
}
