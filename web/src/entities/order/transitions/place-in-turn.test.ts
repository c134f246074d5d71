import { placingPause } from '@fireline/domain/limits';
import { expect, test } from 'vitest';
import { placeInTurn } from './place-in-turn.ts';

const denial = Object.assign(new Error('No.'), { code: 'permission-denied' });

/**
 * A server that accepts an order only `placingPause` after the one before it; waiting takes no
 * time.
 */
function aServer() {
  let now = Date.now();
  let lastAt: number | null = null;
  const taken: string[] = [];
  const waits: number[] = [];
  const place = (id: string, isGuest = true) =>
    placeInTurn({
      uid: 'u',
      isGuest,
      send: async () => {
        await Promise.resolve();
        if (lastAt !== null && now < lastAt + placingPause(isGuest)) throw denial;
        lastAt = now;
        taken.push(id);
      },
      wait: async (milliseconds) => {
        waits.push(milliseconds);
        now += milliseconds;
      },
      lastPlacedAt: async () => lastAt,
    });
  return { place, taken, waits };
}

test('orders sent together are accepted one after another, in the order they were placed', async () => {
  const { place, taken, waits } = aServer();
  await Promise.all(['first', 'second', 'third'].map((id) => place(id)));
  expect(taken).toEqual(['first', 'second', 'third']);
  expect(waits.length).toBeGreaterThanOrEqual(2);
});

test('an order refused for another reason stays refused, and doesn’t hold up others', async () => {
  const { place } = aServer();
  const wrong = placeInTurn({
    uid: 'u',
    isGuest: true,
    send: () => Promise.reject(denial),
    wait: async () => {},
    lastPlacedAt: async () => null,
  });
  const next = place('next');
  await expect(wrong).rejects.toBe(denial);
  await next;
});

test('an order that is always refused is not sent forever', async () => {
  let sent = 0;
  const refused = placeInTurn({
    uid: 'u',
    isGuest: false,
    send: () => {
      sent += 1;
      return Promise.reject(denial);
    },
    wait: async () => {},
    lastPlacedAt: async () => 0,
  });
  await expect(refused).rejects.toBe(denial);
  expect(sent).toBe(2);
});

test('a lost connection is not a refusal', async () => {
  const gone = Object.assign(new Error('Away.'), { code: 'unavailable' });
  const sent = placeInTurn({ uid: 'u', isGuest: true, send: () => Promise.reject(gone) });
  await expect(sent).rejects.toBe(gone);
});
