/** What a person sees while a command works: one line when a long step begins and one when it is done. */

export function say(line: string): void {
  console.log(line);
}

export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  say(`› ${title} …`);
  const began = performance.now();
  const result = await work();
  say(`✓ ${title} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  return result;
}
