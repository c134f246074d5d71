import { expect, test, vi } from 'vitest';
import {
  emitSnapshotEvent,
  noteListener,
  onSnapshotEvent,
  openListeners,
  type SnapshotEvent,
} from './snapshot-events.ts';

const snapshot: SnapshotEvent = {
  source: 'document',
  key: 'settings/shop',
  path: 'settings/shop',
  changes: [],
  fromCache: false,
  hasPendingWrites: false,
  receivedAt: 1000,
};

test('nothing is described while nobody watches', () => {
  const describe = vi.fn(() => snapshot);
  emitSnapshotEvent(describe);
  expect(describe).not.toHaveBeenCalled();
});

test('watchers are called once for each delivery, until they unsubscribe', () => {
  const told: SnapshotEvent[] = [];
  const leave = onSnapshotEvent((one) => told.push(one));
  emitSnapshotEvent(() => snapshot);
  leave();
  emitSnapshotEvent(() => snapshot);
  expect(told).toEqual([snapshot]);
});

test('a listener is open until everyone who opened it has closed it', () => {
  const [first, second] = [noteListener('orders'), noteListener('orders')];
  first();
  expect(openListeners()).toEqual(['orders']);
  second();
  expect(openListeners()).toEqual([]);
});
