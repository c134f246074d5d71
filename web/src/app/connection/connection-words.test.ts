import { describe, expect, test } from 'vitest';
import type { Connection } from '#platform/connection/connection.ts';
import { conditionOf, connectionWords, isStale, waitingText } from './connection-words.ts';

const live: Connection = {
  state: 'live',
  isPortal: false,
  isUpdating: false,
  since: 0,
  unsaved: 0,
};

describe('the pill tells', () => {
  test.each([
    ['that all is well', live, {}, 'live'],
    ['that the network is slow', live, { isSlow: true }, 'slow'],
    [
      'that a part of the screen is old still, before anything else about it',
      { ...live, isUpdating: true, unsaved: 1 },
      { isSlow: true },
      'updating',
    ],
    ['that something is being saved', { ...live, unsaved: 1 }, { isSlow: true }, 'saving'],
    [
      'that nobody is signed in any more',
      { ...live, unsaved: 1 },
      { isSignedOut: true },
      'signed-out',
    ],
    ['that the server refuses', { ...live, isUpdating: true }, { isRefused: true }, 'refused'],
    ['the broken connection first', { ...live, state: 'offline' }, { isRefused: true }, 'offline'],
    [
      'the broken connection before the session',
      { ...live, state: 'offline' },
      { isSignedOut: true },
      'offline',
    ],
    ['who answers instead', { ...live, state: 'unreachable', isPortal: true }, {}, 'portal'],
    [
      'that there is no network at all',
      { ...live, state: 'offline', isPortal: true },
      {},
      'offline',
    ],
    ['that it is back, whoever answered before', { ...live, isPortal: true }, {}, 'live'],
  ] as const)('%s', (_, connection, more, expected) => {
    expect(conditionOf(connection, more)).toBe(expected);
  });
});

test('only a screen that the server does not feed is stale', () => {
  const all = [
    'live',
    'saving',
    'updating',
    'connecting',
    'signed-out',
    'refused',
    'offline',
    'unreachable',
    'portal',
  ];
  expect(all.filter((one) => isStale(one as Parameters<typeof isStale>[0]))).toEqual([
    'refused',
    'offline',
    'unreachable',
    'portal',
  ]);
});

test('the time is that of the shop', () => {
  const noon = Date.UTC(2026, 0, 5, 12, 4);
  expect(connectionWords('offline', noon, 'Europe/Berlin').since).toBe('since 13:04');
});

test('a refusal names its cause on the pill, and since when', () => {
  const noon = Date.UTC(2026, 0, 5, 12, 4);
  expect(connectionWords('refused', noon, 'UTC', 'app')).toMatchObject({
    label: 'App Check failed',
    title: 'Not live since 12:04',
    text: expect.stringContaining('App Check'),
  });
  expect(connectionWords('refused', noon, 'UTC', 'person').label).toBe('Not live');
});

test.each([
  [1, false, '1 change is waiting to be sent'],
  [3, false, '3 changes are waiting to be sent'],
  [1, true, '1 change being saved'],
  [2, true, '2 changes being saved'],
])('%i changes, live: %s', (count, isLive, expected) => {
  expect(waitingText(count, isLive)).toBe(expected);
});
