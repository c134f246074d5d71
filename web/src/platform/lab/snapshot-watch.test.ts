import { minute } from '@fireline/domain/time/durations';
import { expect, test } from 'vitest';
import type { SnapshotEvent } from './snapshot-events.ts';
import { latencyOf, SnapshotWatch } from './snapshot-watch.ts';

const order = (version: number, updatedAt: number, type: 'added' | 'modified' = 'modified') =>
  ({
    type,
    path: 'orders/one',
    hasPendingWrites: false,
    data: () => ({ version, updatedAt }),
  }) as const;

function snapshot(
  receivedAt: number,
  changes: SnapshotEvent['changes'],
  fromCache = false,
): SnapshotEvent {
  return {
    source: 'query',
    key: 'orders',
    path: 'orders',
    changes,
    fromCache,
    hasPendingWrites: false,
    receivedAt,
  };
}

/** The latency of the only change in it, with synchronized clocks. */
function latencyIn(watch: SnapshotWatch, one: SnapshotEvent): number | null {
  const [change] = watch.take(one);
  return change?.timing ? latencyOf(change.timing, 0) : null;
}

test('changes are measured while the listener is live, its first snapshot is not', () => {
  const watch = new SnapshotWatch();
  expect(latencyIn(watch, snapshot(1000, [order(1, 900, 'added')]))).toBeNull();
  expect(latencyIn(watch, snapshot(2080, [order(2, 2000)]))).toBe(80);
});

test('cached data is not measured, nor the changes that catch up after it', () => {
  const watch = new SnapshotWatch();
  watch.take(snapshot(1000, [order(1, 900, 'added')]));
  expect(latencyIn(watch, snapshot(2000, [order(2, 1990)], true))).toBeNull();
  expect(latencyIn(watch, snapshot(9000, [order(3, 5000)]))).toBeNull();
  expect(latencyIn(watch, snapshot(9500, [order(4, 9400)]))).toBe(100);
});

test('an order that enters the list long after it was changed is not measured', () => {
  const watch = new SnapshotWatch();
  watch.take(snapshot(1000, []));
  expect(latencyIn(watch, snapshot(5000, [order(7, 500, 'added')]))).toBeNull();
});

test('repeated changes, removals, and the user’s own pending writes are not measured', () => {
  const watch = new SnapshotWatch();
  watch.take(snapshot(1000, [order(1, 900, 'added')]));
  expect(latencyIn(watch, snapshot(1100, [order(1, 900)]))).toBeNull();
  expect(
    latencyIn(watch, snapshot(1200, [{ ...order(2, 1190), hasPendingWrites: true }])),
  ).toBeNull();
  expect(latencyIn(watch, snapshot(1300, [order(2, 1250)]))).toBe(50);
  expect(latencyIn(watch, snapshot(1400, [{ ...order(3, 1390), type: 'removed' }]))).toBeNull();
});

test('a local change counts as the user’s own until the server has confirmed it', () => {
  const watch = new SnapshotWatch();
  const isOwn = (one: SnapshotEvent) => watch.take(one)[0]?.isOwn;
  watch.take(snapshot(1000, [order(1, 900, 'added')]));
  expect(isOwn(snapshot(1200, [{ ...order(2, 1190), hasPendingWrites: true }]))).toBe(true);
  expect(isOwn(snapshot(1300, [order(2, 1250)]))).toBe(true);
  expect(isOwn(snapshot(1400, [order(3, 1390)]))).toBe(false);
});

test('skipped versions are counted', () => {
  const watch = new SnapshotWatch();
  watch.take(snapshot(1000, [order(1, 900, 'added')]));
  expect(watch.take(snapshot(2000, [order(2, 1990)]))[0]?.skipped).toBe(0);
  expect(watch.take(snapshot(3000, [order(5, 2990)]))[0]?.skipped).toBe(2);
});

test('a wrong clock is corrected, and no latency is negative', () => {
  const timing = { changedAt: 100_000, receivedAt: 40_050, liveSince: 1000 };
  expect(latencyOf(timing, minute)).toBe(50);
  expect(latencyOf(timing, 59_900)).toBe(0);
});
