import { describe, expect, test } from 'vitest';
import type { Entry, Live, LiveList } from '#platform/live/state.ts';
import { arrivalsIn, type Seen } from './arrivals.ts';

type Dated = { createdAt: number };
const size = 3;

function live(ids: readonly number[], saved = false): Live<LiveList<Dated>> {
  const entries = ids.map(
    (id): Entry<Dated> => ({
      id: String(id),
      data: { createdAt: id },
      pending: false,
    }),
  );
  return { status: 'ready', data: { entries, unreadable: [] }, saved };
}

/** The ids that are news in each of the states, one after the other. */
function newsOf(states: readonly Live<LiveList<Dated>>[]): readonly (readonly string[])[] {
  let seen: Seen | null = null;
  return states.map((state) => {
    const step = arrivalsIn(seen, state, size);
    seen = step.seen;
    return step.arrived.map(({ id }) => id);
  });
}

describe('news', () => {
  test('is what comes after the server’s first answer', () => {
    expect(newsOf([{ status: 'loading' }, live([2, 1]), live([3, 2, 1])])).toEqual([[], [], ['3']]);
  });

  test('is not what came while the tab was away: the answer that follows what was saved', () => {
    expect(newsOf([live([1], true), live([3, 2, 1]), live([3, 2, 1])])).toEqual([[], [], []]);
  });

  test('is told once, also after an error or a time without a connection', () => {
    const broken = { status: 'error', error: new Error('gone') } as never;
    expect(newsOf([live([1]), live([2, 1]), broken, live([2, 1], true), live([3, 2, 1])])).toEqual([
      [],
      ['2'],
      [],
      [],
      ['3'],
    ]);
  });

  test('is not what moves up because something newer was removed', () => {
    expect(newsOf([live([5, 4, 3]), live([5, 4, 2])])).toEqual([[], []]);
    expect(newsOf([live([5, 4]), live([5, 4, 3])])).toEqual([[], ['3']]);
  });

  test('comes in one piece from a merged snapshot', () => {
    expect(newsOf([live([1]), live([9, 8, 7])])).toEqual([[], ['9', '8', '7']]);
  });
});
