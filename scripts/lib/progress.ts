/** Prints a command's progress: one line when a step begins and one when it's done. */

export function say(line: string): void {
  console.log(line);
}

export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  say(`› ${title}…`);
  const began = performance.now();
  const result = await work();
  say(`✓ ${title} (${secondsSince(began)} s)`);
  return result;
}

/** `began` is a value of performance.now(). */
export function secondsSince(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}
