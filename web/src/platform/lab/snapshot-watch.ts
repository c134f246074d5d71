/**
 * Computes from listeners' snapshots how long a change took to arrive. A change counts only if its
 * listener was live before the change was made: what already exists when a listener opens or comes
 * back says nothing about the transfer.
 */
import type { SnapshotChange, SnapshotEvent } from './snapshot-events.ts';

export interface ObservedChange {
  readonly change: SnapshotChange;
  /**
   * The change to the document itself, even for a listener to one document; `metadata`: no new
   * data.
   */
  readonly type: SnapshotChange['type'] | 'metadata';
  /** Whether the server sent the document for it (a billed read). */
  readonly isRead: boolean;
  readonly data: Readonly<Record<string, unknown>>;
  /** It was changed on this device: the server only confirms it. */
  readonly isOwn: boolean;
  /** How many versions of an order were skipped on the way here. */
  readonly skipped: number;
  /** Null if it can't be measured. */
  readonly timing: Timing | null;
}

export interface Timing {
  /** When the change was made, by the server's clock (ms). */
  readonly changedAt: number;
  /** When it arrived, and when its listener became live, by the device's clock (ms). */
  readonly receivedAt: number;
  readonly liveSince: number;
}

/** How many documents are remembered, across all listeners. */
const memory = 2000;
/** The fields that may say when a document changed; the first one present counts. */
const timeFields = ['updatedAt', 'at', 'createdAt', 'lastBeatAt', 'measuredAt'] as const;

export class SnapshotWatch {
  private readonly liveSince = new Map<string, number>();
  /** Documents changed on this device and not confirmed yet. */
  private readonly pending = new Set<string>();
  private readonly known = new Map<string, { changedAt: number; version: number }>();

  /** The changes in `snapshot`. */
  take(snapshot: SnapshotEvent): readonly ObservedChange[] {
    const { key, fromCache, receivedAt, changes } = snapshot;
    const since = fromCache ? undefined : this.liveSince.get(key);
    if (fromCache) this.liveSince.delete(key);
    else if (since === undefined) this.liveSince.set(key, receivedAt);
    return changes.map((change) => this.observe(change, key, since, receivedAt));
  }

  private observe(
    change: SnapshotChange,
    key: string,
    liveSince: number | undefined,
    receivedAt: number,
  ): ObservedChange {
    const data = recordOf(change.data());
    const id = `${key} ${change.path}`;
    const changedAt = timeIn(data);
    const version = typeof data.version === 'number' ? data.version : 0;
    const before = this.known.get(id);
    if (!change.hasPendingWrites && changedAt !== null) this.remember(id, { changedAt, version });
    const isOwn = change.hasPendingWrites || this.pending.delete(id);
    if (change.hasPendingWrites) this.pending.add(id);
    const isGone = change.type === 'removed' || change.data() === null;
    const isNews =
      !change.hasPendingWrites &&
      !isGone &&
      changedAt !== null &&
      changedAt > (before?.changedAt ?? 0);
    const isRepeated = !isGone && !isNews && !change.hasPendingWrites && before !== undefined;
    return {
      change,
      type: isGone ? 'removed' : isRepeated ? 'metadata' : before ? 'modified' : 'added',
      isRead: isNews || (!isGone && !change.hasPendingWrites && before === undefined),
      data,
      isOwn,
      skipped: isNews && before ? Math.max(0, version - before.version - 1) : 0,
      timing: isNews && liveSince !== undefined ? { changedAt, receivedAt, liveSince } : null,
    };
  }

  private remember(id: string, facts: { changedAt: number; version: number }): void {
    this.known.delete(id);
    this.known.set(id, facts);
    if (this.known.size <= memory) return;
    const [oldest] = this.known.keys();
    if (oldest !== undefined) this.known.delete(oldest);
  }
}

/**
 * The latency in milliseconds, on a device whose clock needs `offset` added to match the server's;
 * null if the change was made before its listener was live.
 */
export function latencyOf(
  { changedAt, receivedAt, liveSince }: Timing,
  offset: number,
): number | null {
  const latency = receivedAt + offset - changedAt;
  if (latency > receivedAt - liveSince) return null;
  return Math.max(0, Math.round(latency));
}

function timeIn(data: Readonly<Record<string, unknown>>): number | null {
  for (const field of timeFields) {
    const time = data[field];
    if (typeof time === 'number') return time;
  }
  return null;
}

function recordOf(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
}
