const shortest = 30_000;
const longest = 600_000;

/** How long to wait (ms) before asking for tiles again, after this many failures in a row. */
export function pauseAfter(failures: number): number {
  return Math.min(shortest * 2 ** (failures - 1), longest);
}
