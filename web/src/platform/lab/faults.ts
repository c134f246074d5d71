/**
 * The faults themselves: what sits between Firestore's listeners and the screens while one is on.
 * Snapshots keep their order, so that a screen never goes back in time because of a fault; a
 * dropped update arrives with the next snapshot, or when the fault is switched off.
 */
import { FirelineError } from '@fireline/domain/errors';
import { createStore, type Store } from '#lib/store.ts';
import { loadEnvironment } from '#platform/firebase/environment.ts';
import type { Live, LiveList } from '#platform/live/state.ts';
import { type Faults, faults, type Intercept, interceptWith } from './fault-state.ts';

/** What happened to one snapshot. */
export interface SnapshotOutcome {
  readonly kind: 'delivered' | 'dropped' | 'repeated';
  /** How long it was delayed, in milliseconds. */
  readonly delay: number;
}

/** The keys of listeners whose screens are behind because an update was dropped. */
export const staleListeners: Store<readonly string[]> = createStore<readonly string[]>([]);

const outcomeListeners = new Set<(key: string, outcome: SnapshotOutcome) => void>();

/** Calls `listener` with what happens to each snapshot, until the returned function is called. */
export function onSnapshotOutcome(
  listener: (key: string, outcome: SnapshotOutcome) => void,
): () => void {
  outcomeListeners.add(listener);
  return () => outcomeListeners.delete(listener);
}

/**
 * Switches these faults on and all others off.
 * @throws FirelineError `not-allowed` on a real project.
 */
export async function setFaults(next: Faults): Promise<void> {
  const { emulators } = await loadEnvironment();
  if (emulators === null)
    throw new FirelineError('not-allowed', 'Faults only work on the emulators.');
  const before = faults.get();
  interceptWith(intercept);
  faults.set(next);
  if (next.dropEvery === 0) healAll();
  if (next.offline !== before.offline) await setNetwork(!next.offline);
}

async function setNetwork(isOn: boolean): Promise<void> {
  const { disableNetwork, enableNetwork } = await import('firebase/firestore');
  const { firestore } = await import('#platform/firestore/firestore-client.ts');
  const db = await firestore();
  await (isOn ? enableNetwork(db) : disableNetwork(db));
}

interface Channel {
  /** The data of the last update as JSON, delivered or not; null before the first one. */
  last: string | null;
  /** Nothing may be delivered before this time (ms): earlier snapshots are still delayed. */
  freeAt: number;
  /** Delivers the last dropped update. */
  heal: (() => void) | null;
}

const channels = new Map<string, Channel>();
let updates = 0;

const intercept: Intercept = (key, state, deliver) => {
  const channel = channels.get(key) ?? { last: null, freeAt: 0, heal: null };
  channels.set(key, channel);
  const { slow, dropEvery, duplicate } = faults.get();
  if (isUpdate(channel, state)) {
    updates += 1;
    if (dropEvery > 0 && updates % dropEvery === 0) {
      channel.heal = () => deliver(state);
      tell(key, { kind: 'dropped', delay: 0 });
      return;
    }
  }
  channel.heal = null;
  const now = Date.now();
  channel.freeAt = Math.max(channel.freeAt, now + slow);
  const delay = channel.freeAt - now;
  const copies = duplicate ? [state, { ...state }] : [state];
  const pass = () => copies.forEach(deliver);
  if (delay === 0) pass();
  else setTimeout(pass, delay);
  tell(key, { kind: duplicate ? 'repeated' : 'delivered', delay });
};

/** Whether the server sends something new: neither the first answer nor this tab's own write. */
function isUpdate(channel: Channel, state: Live<unknown>): boolean {
  if (state.status !== 'ready' || state.fromCache) return false;
  const data = JSON.stringify(plainOf(state.data));
  const isFirst = channel.last === null;
  const isNew = data !== channel.last;
  channel.last = data;
  return !isFirst && isNew;
}

/** Only the data: an entry is the same with or without its pending mark. */
function plainOf(data: unknown): unknown {
  const known = data as LiveList<unknown> | { data: unknown; hasPendingWrites: boolean } | null;
  if (known === null) return null;
  return 'entries' in known ? known.entries.map((entry) => entry.data) : known.data;
}

function tell(key: string, outcome: SnapshotOutcome): void {
  const others = staleListeners.get().filter((one) => one !== key);
  if (outcome.kind === 'dropped') staleListeners.set([...others, key]);
  else if (others.length < staleListeners.get().length) staleListeners.set(others);
  for (const listener of [...outcomeListeners]) listener(key, outcome);
}

function healAll(): void {
  for (const channel of channels.values()) {
    channel.heal?.();
    channel.heal = null;
  }
  staleListeners.set([]);
}
