import type { Entry, LiveList } from '#platform/live/state.ts';

/** Reads on in `pages`, each of `size`, until it finds something that isn't among `shown`. */
export async function earlierEntries<Value>(
  pages: AsyncIterator<LiveList<Value>>,
  shown: readonly Entry<Value>[],
  size: number,
): Promise<{ readonly entries: readonly Entry<Value>[]; readonly isEnd: boolean }> {
  const known = new Set(shown.map(({ id }) => id));
  while (true) {
    const page = await pages.next();
    if (page.done) return { entries: [], isEnd: true };
    const { entries, invalidIds } = page.value;
    const isEnd = entries.length + invalidIds.length < size;
    const earlier = entries.filter(({ id }) => !known.has(id));
    if (earlier.length > 0 || isEnd) return { entries: earlier, isEnd };
  }
}
