/**
 * What Firestore's listeners deliver, for those who want to watch: the live lab, and the
 * measurement of how long changes take. Free while nobody watches.
 */

/** A snapshot of one listener. */
export interface SnapshotEvent {
  readonly source: 'document' | 'query';
  /** Identifies the listener: the document's path, or the query as JSON. */
  readonly key: string;
  /** The document's path, or the collection's. */
  readonly path: string;
  /** Empty if only its metadata changed. */
  readonly changes: readonly SnapshotChange[];
  readonly fromCache: boolean;
  readonly hasPendingWrites: boolean;
  /** Milliseconds since the epoch, by the device's clock. */
  readonly receivedAt: number;
}

export interface SnapshotChange {
  readonly type: 'added' | 'modified' | 'removed';
  readonly path: string;
  readonly hasPendingWrites: boolean;
  /** The document as plain values, times in milliseconds; null if there is none. */
  readonly data: () => unknown;
}

type Listener = (snapshot: SnapshotEvent) => void;

const listeners = new Set<Listener>();
const open = new Map<string, number>();

/** Calls `listener` for each snapshot until the returned function is called. */
export function onSnapshotEvent(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** `describe` is called only if someone is watching. */
export function emitSnapshotEvent(describe: () => SnapshotEvent): void {
  if (listeners.size === 0) return;
  const snapshot = describe();
  for (const listener of [...listeners]) listener(snapshot);
}

/** The keys of the listeners that this page has open. */
export function openListeners(): readonly string[] {
  return [...open.keys()];
}

/** Records that a listener was opened; the returned function records that it was closed. */
export function noteListener(key: string): () => void {
  open.set(key, (open.get(key) ?? 0) + 1);
  return () => {
    const left = (open.get(key) ?? 1) - 1;
    if (left === 0) open.delete(key);
    else open.set(key, left);
  };
}
