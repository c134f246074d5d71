/** What a command tells a person while it works: one line when a step begins and one when it is done. */

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

/** `began` as performance.now() gave it. */
export function secondsSince(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}
