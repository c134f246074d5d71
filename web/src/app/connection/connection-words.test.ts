import { describe, expect, test } from 'vitest';
import type { Connection } from '#platform/connection/connection.ts';
import { conditionOf, connectionWords, isStale, waitingText } from './connection-words.ts';

const live: Connection = {
  state: 'live',
  hasPortal: false,
  isUpdating: false,
  since: 0,
  unsentCount: 0,
};

describe('the pill shows', () => {
  test.each([
    ['that everything is fine', live, {}, 'live'],
    ['that the network is slow', live, { isSlow: true }, 'slow'],
    [
      'that part of the screen is out of date, before any other state of it',
      { ...live, isUpdating: true, unsentCount: 1 },
      { isSlow: true },
      'updating',
    ],
    ['that something is being saved', { ...live, unsentCount: 1 }, { isSlow: true }, 'saving'],
    [
      'that the user is no longer signed in',
      { ...live, unsentCount: 1 },
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
    ['the captive portal', { ...live, state: 'unreachable', hasPortal: true }, {}, 'portal'],
    [
      'that there is no network at all',
      { ...live, state: 'offline', hasPortal: true },
      {},
      'offline',
    ],
    ['that it is back after a captive portal', { ...live, hasPortal: true }, {}, 'live'],
  ] as const)('%s', (_, connection, more, expected) => {
    expect(conditionOf(connection, more)).toBe(expected);
  });
});

test('only a screen without data from the server is stale', () => {
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

test('the time is in the shop’s time zone', () => {
  const noon = Date.UTC(2026, 0, 5, 12, 4);
  const { since, text } = connectionWords('offline', noon, 'Europe/Berlin');
  expect(since).toBe('since 13:04');
  expect(text).toContain('since 13:04 (Berlin time)');
});

test('a refusal shows its cause and its start on the pill', () => {
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
