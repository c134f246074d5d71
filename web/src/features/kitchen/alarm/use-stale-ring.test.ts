import { expect, test } from 'vitest';
import { isStaleHeard, staleRingsAfterMs } from './use-stale-ring.ts';

const stale = { since: 1000 };
const later = stale.since + staleRingsAfterMs;

test('a screen that has been stale for a while rings', () => {
  expect(isStaleHeard(stale, 'own', null, later)).toBe(true);
  expect(isStaleHeard(stale, 'own', null, later - 1)).toBe(false);
  expect(isStaleHeard(null, 'own', null, later)).toBe(false);
});

test('a silent screen does not, nor one that was muted, until the connection is lost again', () => {
  expect(isStaleHeard(stale, 'silent', null, later)).toBe(false);
  expect(isStaleHeard(stale, 'all', stale.since, later)).toBe(false);
  expect(isStaleHeard({ since: 2000 }, 'all', stale.since, later + 1000)).toBe(true);
});
