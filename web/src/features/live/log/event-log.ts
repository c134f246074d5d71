/**
 * Everything that this page's listeners deliver once the lab is open. Bounded, and throttled:
 * however fast events arrive, subscribers are notified a few times per second.
 */
import { percentileOfSorted } from '@fireline/domain/percentile';
import { createStore, type Store } from '#lib/store.ts';
import type { SnapshotOutcome } from '#platform/lab/faults.ts';
import type { SnapshotEvent } from '#platform/lab/snapshot-events.ts';
import { latencyOf, type ObservedChange, SnapshotWatch } from '#platform/lab/snapshot-watch.ts';

export const eventTypes = ['added', 'modified', 'removed', 'metadata'] as const;
export type EventType = (typeof eventTypes)[number];

export interface LogRow {
  /** Increases with each row. */
  readonly id: number;
  /** When the screens received it, by the device's clock (ms). */
  readonly at: number;
  readonly type: EventType;
  /** The document's path, or the collection's if only the listener's state changed. */
  readonly path: string;
  readonly source: 'server' | 'cache';
  readonly pending: boolean;
  readonly status: string | null;
  readonly version: number | null;
  /** How many versions were skipped on the way to this one. */
  readonly skipped: number;
  /** Since the server's time of the change (ms); null if unknown. */
  readonly latency: number | null;
  /** What a fault did to it. */
  readonly fault: 'dropped' | 'repeated' | 'held back' | null;
}

export interface LogState {
  /** Oldest first. */
  readonly rows: readonly LogRow[];
  readonly events: number;
  /** Documents that the server sent; this is what Firestore bills. */
  readonly reads: number;
  /** The most recent ones, oldest first. */
  readonly latencies: readonly number[];
  readonly p50: number | null;
  readonly p95: number | null;
}

const mostRows = 2000;
const mostLatencies = 500;
/** How often subscribers are notified at most (ms). */
const notifyEveryMs = 150;

const nothing: LogState = { rows: [], events: 0, reads: 0, latencies: [], p50: null, p95: null };

export class EventLog {
  readonly state: Store<LogState> = createStore(nothing);
  private readonly watch = new SnapshotWatch();
  private readonly offset: () => number;
  private rows: LogRow[] = [];
  private latencies: number[] = [];
  private events = 0;
  private reads = 0;
  private nextId = 1;
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** The latest snapshot, held back because its outcome is reported right after it. */
  private last: { readonly key: string; readonly rows: readonly Omit<LogRow, 'id'>[] } | null =
    null;

  /** `offset` is added to the device's clock to get the server's (ms). */
  constructor(offset: () => number) {
    this.offset = offset;
  }

  take(snapshot: SnapshotEvent): void {
    this.keepLast();
    const changes = this.watch.take(snapshot);
    const offset = this.offset();
    const rows = changes.map((change) => rowOf(snapshot, change, offset));
    this.last = { key: snapshot.key, rows: rows.length > 0 ? rows : [metadataRow(snapshot)] };
    if (!snapshot.fromCache) this.reads += changes.filter(({ isRead }) => isRead).length;
    this.timer ??= setTimeout(() => this.tell(), notifyEveryMs);
  }

  /** Records what a fault did to the latest snapshot. */
  noteOutcome(key: string, { kind, delay }: SnapshotOutcome): void {
    if (this.last?.key !== key || (kind === 'delivered' && delay === 0)) return;
    this.last = {
      key,
      rows: this.last.rows.map((row) => ({
        ...row,
        at: row.at + delay,
        latency: row.latency === null || kind === 'dropped' ? null : row.latency + delay,
        fault: kind === 'delivered' ? 'held back' : kind,
      })),
    };
  }

  clear(): void {
    this.rows = [];
    this.latencies = [];
    this.last = null;
    this.tell();
  }

  /** Stops the timer; no more notifications. */
  close(): void {
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private keepLast(): void {
    for (const row of this.last?.rows ?? []) {
      this.rows.push({ ...row, id: this.nextId });
      this.nextId += 1;
      this.events += 1;
      if (row.latency !== null) this.latencies.push(row.latency);
    }
    this.last = null;
    // Not for every row: trimming copies the whole array.
    if (this.rows.length > mostRows * 1.25) this.rows = this.rows.slice(-mostRows);
    if (this.latencies.length > mostLatencies * 1.25) {
      this.latencies = this.latencies.slice(-mostLatencies);
    }
  }

  private tell(): void {
    this.close();
    this.timer = null;
    this.keepLast();
    const latencies = this.latencies.slice(-mostLatencies);
    const sorted = latencies.toSorted((a, b) => a - b);
    this.state.set({
      rows: this.rows.slice(-mostRows),
      events: this.events,
      reads: this.reads,
      latencies,
      p50: percentileOfSorted(sorted, 0.5),
      p95: percentileOfSorted(sorted, 0.95),
    });
  }
}

function rowOf(
  snapshot: SnapshotEvent,
  observed: ObservedChange,
  offset: number,
): Omit<LogRow, 'id'> {
  const { change, data, skipped, timing } = observed;
  return {
    at: snapshot.receivedAt,
    type: observed.type,
    path: change.path,
    source: snapshot.fromCache ? 'cache' : 'server',
    pending: change.hasPendingWrites,
    status: typeof data.status === 'string' ? data.status : null,
    version: typeof data.version === 'number' ? data.version : null,
    skipped,
    latency: timing && latencyOf(timing, offset),
    fault: null,
  };
}

function metadataRow(snapshot: SnapshotEvent): Omit<LogRow, 'id'> {
  return {
    at: snapshot.receivedAt,
    type: 'metadata',
    path: snapshot.path,
    source: snapshot.fromCache ? 'cache' : 'server',
    pending: snapshot.hasPendingWrites,
    status: null,
    version: null,
    skipped: 0,
    latency: null,
    fault: null,
  };
}

export interface LogFilter {
  readonly text: string;
  readonly type: EventType | 'all';
}

/** The rows that match `filter`. Each word may occur anywhere in path, status, source, or fault. */
export function rowsFor(rows: readonly LogRow[], { text, type }: LogFilter): readonly LogRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0 && type === 'all') return rows;
  return rows.filter((row) => {
    if (type !== 'all' && row.type !== type) return false;
    const where = `${row.path} ${row.status ?? ''} ${row.source} ${row.fault ?? ''}`.toLowerCase();
    return words.every((word) => where.includes(word));
  });
}
