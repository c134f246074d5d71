import { expect, test } from 'vitest';
import type { Entry, LiveList } from '#platform/live/state.ts';
import { earlierEntries } from './earlier-entries.ts';

const size = 2;

async function* pagesOf(...pages: readonly string[][]): AsyncGenerator<LiveList<null>> {
  for (const ids of pages) yield { entries: ids.map(anEntry), invalidIds: [] };
}

function anEntry(id: string): Entry<null> {
  return { id, data: null, hasPendingWrites: false };
}

async function readOn(pages: AsyncGenerator<LiveList<null>>, ...shown: string[]) {
  const { entries, isEnd } = await earlierEntries(pages, shown.map(anEntry), size);
  return [entries.map(({ id }) => id), isEnd];
}

test('skips what is already shown, one new page at a time', async () => {
  const pages = pagesOf(['e', 'd'], ['c', 'b'], ['a']);
  expect(await readOn(pages, 'e', 'd')).toEqual([['c', 'b'], false]);
  expect(await readOn(pages, 'e', 'd', 'c', 'b')).toEqual([['a'], true]);
});

test('new entries leave no gap between pages', async () => {
  const pages = pagesOf(['new', 'e'], ['d', 'c'], []);
  expect(await readOn(pages, 'new', 'e', 'd')).toEqual([['c'], false]);
  expect(await readOn(pages, 'new', 'e', 'd', 'c')).toEqual([[], true]);
});
