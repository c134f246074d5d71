import { describe, expect, test } from 'vitest';
import { stalenessOf, stalenessWords } from './staleness.ts';

const live = {
  state: 'live',
  since: 5,
  unsentCount: 0,
  hasPortal: false,
  isUpdating: false,
} as const;

describe('the tickets are', () => {
  test.each(['live', 'connecting'] as const)('not stale while it is %s', (state) => {
    expect(stalenessOf({ ...live, state }, null)).toBeNull();
  });

  test.each([
    ['offline', { ...live, state: 'offline' }, null, { cause: 'offline', since: 5, unsent: 0 }],
    [
      'cut off, since the service fell silent',
      { ...live, state: 'unreachable', since: 9, unsentCount: 2, hasPortal: false },
      { cause: 'service', since: 7 },
      { cause: 'service', since: 7, unsent: 2 },
    ],
    [
      'stale although the connection seems to be live',
      live,
      { cause: 'screen', since: 8 },
      { cause: 'screen', since: 8, unsent: 0 },
    ],
  ] as const)('%s', (_, connection, silence, expected) => {
    expect(stalenessOf(connection, silence)).toEqual(expected);
  });
});

test('tickets are stale if the server refuses their listener, unless a lost connection explains it', () => {
  const refusal = { since: 6, cause: 'person' } as const;
  expect(stalenessOf(live, null, refusal)).toEqual({ cause: 'refused', since: 6, unsent: 0 });
  expect(stalenessOf({ ...live, state: 'offline' }, null, refusal)?.cause).toBe('offline');
});

test.each([
  [0, null],
  [1, '1 change is waiting to be sent.'],
  [3, '3 changes are waiting to be sent.'],
])('with %i changes it says %j', (unsent, words) => {
  expect(stalenessWords({ cause: 'offline', since: 0, unsent }).unsent).toBe(words);
});
