import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SnapshotEvent } from '#platform/lab/snapshot-events.ts';
import { EventLog, rowsFor } from './event-log.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function snapshot(
  receivedAt: number,
  version: number,
  updatedAt: number,
  overrides: Partial<SnapshotEvent> = {},
): SnapshotEvent {
  return {
    source: 'query',
    key: 'orders',
    path: 'orders',
    changes: [
      {
        type: version === 1 ? 'added' : 'modified',
        path: 'orders/one',
        hasPendingWrites: false,
        data: () => ({ version, updatedAt, status: 'pending' }),
      },
    ],
    fromCache: false,
    hasPendingWrites: false,
    receivedAt,
    ...overrides,
  };
}

function told(log: EventLog) {
  vi.runAllTimers();
  return log.state.get();
}

test('rows say what arrived, from where, and how long it took', () => {
  const log = new EventLog(() => 0);
  log.take(snapshot(1000, 1, 900));
  log.take(snapshot(2030, 2, 2000));
  const { rows, events, reads, p50, p95 } = told(log);
  expect(rows).toMatchObject([
    { id: 1, type: 'added', path: 'orders/one', source: 'server', version: 1, latency: null },
    { id: 2, type: 'modified', version: 2, latency: 30, skipped: 0, fault: null },
  ]);
  expect({ events, reads, p50, p95 }).toEqual({ events: 2, reads: 2, p50: 30, p95: 30 });
});

test('subscribers are notified once for many events', () => {
  const log = new EventLog(() => 0);
  const reader = vi.fn();
  log.state.subscribe(reader);
  for (let version = 1; version <= 50; version += 1) {
    log.take(snapshot(version * 10, version, version * 10));
  }
  expect(reader).not.toHaveBeenCalled();
  expect(told(log).rows).toHaveLength(50);
  expect(reader).toHaveBeenCalledTimes(1);
});

test('a fault only marks the rows of its own delivery', () => {
  const log = new EventLog(() => 0);
  log.take(snapshot(1000, 1, 900));
  log.take(snapshot(2010, 2, 2000));
  log.noteOutcome('orders', { kind: 'dropped', delay: 0 });
  log.take(snapshot(3010, 3, 3000));
  log.noteOutcome('orders', { kind: 'delivered', delay: 2000 });
  log.noteOutcome('another', { kind: 'dropped', delay: 0 });
  const { rows, latencies } = told(log);
  expect(rows.map(({ fault }) => fault)).toEqual([null, 'dropped', 'held back']);
  expect(latencies).toEqual([2010]);
});

test('memory is bounded, and clearing keeps the page’s counts', () => {
  const log = new EventLog(() => 0);
  for (let version = 1; version <= 5000; version += 1) {
    log.take(snapshot(version * 10 + 5, version, version * 10));
  }
  const { rows, latencies, events } = told(log);
  expect(rows).toHaveLength(2000);
  expect(rows.at(-1)?.version).toBe(5000);
  expect(latencies).toHaveLength(500);
  expect(events).toBe(5000);
  log.clear();
  expect(log.state.get()).toMatchObject({ rows: [], latencies: [], p50: null, events: 5000 });
});

test('a snapshot without changes gets its own row', () => {
  const log = new EventLog(() => 0);
  log.take(snapshot(1000, 1, 900, { changes: [], fromCache: true }));
  expect(told(log).rows).toMatchObject([{ type: 'metadata', path: 'orders', source: 'cache' }]);
});

test('the filter matches words in path, status, source, and fault', () => {
  const log = new EventLog(() => 0);
  log.take(snapshot(1000, 1, 900));
  log.take(snapshot(1100, 1, 900, { changes: [], path: 'screens' }));
  const { rows } = told(log);
  const paths = (text: string, type: Parameters<typeof rowsFor>[1]['type'] = 'all') =>
    rowsFor(rows, { text, type }).map(({ path }) => path);
  expect(paths('')).toEqual(['orders/one', 'screens']);
  expect(paths('ORDERS pending')).toEqual(['orders/one']);
  expect(paths('server', 'metadata')).toEqual(['screens']);
});
