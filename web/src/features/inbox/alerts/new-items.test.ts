import { describe, expect, test } from 'vitest';
import type { Entry, Live, LiveList } from '#platform/live/state.ts';
import { newItemsIn, type Seen } from './new-items.ts';

type Dated = { createdAt: number };
const size = 3;

function live(ids: readonly number[], fromCache = false): Live<LiveList<Dated>> {
  const entries = ids.map(
    (id): Entry<Dated> => ({
      id: String(id),
      data: { createdAt: id },
      hasPendingWrites: false,
    }),
  );
  return { status: 'ready', data: { entries, invalidIds: [] }, fromCache };
}

/** The ids that count as news in each state, in order. */
function newsOf(states: readonly Live<LiveList<Dated>>[]): readonly (readonly string[])[] {
  let seen: Seen | null = null;
  return states.map((state) => {
    const step = newItemsIn(seen, state, size);
    seen = step.seen;
    return step.newItems.map(({ id }) => id);
  });
}

describe('news', () => {
  test('is what arrives after the server’s first answer', () => {
    expect(newsOf([{ status: 'loading' }, live([2, 1]), live([3, 2, 1])])).toEqual([[], [], ['3']]);
  });

  test('excludes what came while the tab was closed: the first answer after saved data', () => {
    expect(newsOf([live([1], true), live([3, 2, 1]), live([3, 2, 1])])).toEqual([[], [], []]);
  });

  test('is reported once, even across an error or a lost connection', () => {
    const broken = { status: 'error', error: new Error('gone') } as never;
    expect(newsOf([live([1]), live([2, 1]), broken, live([2, 1], true), live([3, 2, 1])])).toEqual([
      [],
      ['2'],
      [],
      [],
      ['3'],
    ]);
  });

  test('excludes older entries that move up when a newer one is removed', () => {
    expect(newsOf([live([5, 4, 3]), live([5, 4, 2])])).toEqual([[], []]);
    expect(newsOf([live([5, 4]), live([5, 4, 3])])).toEqual([[], ['3']]);
  });

  test('comes all at once from a merged snapshot', () => {
    expect(newsOf([live([1]), live([9, 8, 7])])).toEqual([[], ['9', '8', '7']]);
  });
});
