/** Waiting without sleeping: a condition is asked again and again until it holds. */

/**
 * What `probe` answers as soon as that is neither undefined, null nor false.
 * @throws after `within` milliseconds, with `what` was waited for and how things stood.
 */
export async function eventually<Found>(
  what: string,
  probe: () => Promise<Found | undefined | null | false> | Found | undefined | null | false,
  { within = 30_000, every = 40 }: { within?: number; every?: number } = {},
): Promise<Found> {
  const deadline = Date.now() + within;
  let last: unknown;
  do {
    try {
      const found = await probe();
      if (found !== undefined && found !== null && found !== false) return found;
      last = found;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, every));
  } while (Date.now() < deadline);
  throw new Error(`Waited ${within} ms for ${what}; last seen: ${String(last)}`);
}
