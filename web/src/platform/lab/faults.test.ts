import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Live } from '#platform/live/state.ts';
import { faults, noFaults, throughFaults } from './fault-state.ts';
import { onSnapshotOutcome, type SnapshotOutcome, setFaults, staleListeners } from './faults.ts';

const environment = vi.hoisted(() => ({ emulators: {} as object | null }));
vi.mock('#platform/firebase/environment.ts', () => ({ loadEnvironment: async () => environment }));

const ready = (status: string): Live<unknown> => ({
  status: 'ready',
  fromCache: false,
  data: { id: 'one', data: { status }, hasPendingWrites: false },
});

let outcomes: SnapshotOutcome[];
let shown: string[];
let leave: () => void;
let listener = 0;
let deliver: (state: Live<unknown>) => void;

beforeEach(() => {
  vi.useFakeTimers();
  environment.emulators = {};
  outcomes = [];
  shown = [];
  leave = onSnapshotOutcome((_key, outcome) => outcomes.push(outcome));
  listener += 1;
  deliver = throughFaults(`listener ${listener}`, (state) => {
    const { data } = state as { data: { data: { status: string } } };
    shown.push(data.data.status);
  });
});
afterEach(async () => {
  await setFaults(noFaults);
  leave();
  vi.useRealTimers();
});

test('one update in two is dropped, and the next brings the screen up to date', async () => {
  await setFaults({ ...noFaults, dropEvery: 2 });
  for (const status of ['first answer', 'a', 'b', 'c', 'd']) deliver(ready(status));
  const swallowed = outcomes.filter(({ kind }) => kind === 'dropped');
  expect(swallowed).toHaveLength(2);
  expect(shown).toHaveLength(3);
  expect(shown[0]).toBe('first answer');
});

test('the last dropped update is delivered when the fault is switched off', async () => {
  await setFaults({ ...noFaults, dropEvery: 1 });
  deliver(ready('first answer'));
  deliver(ready('swallowed'));
  expect(shown).toEqual(['first answer']);
  expect(staleListeners.get()).toHaveLength(1);
  await setFaults(noFaults);
  expect(shown).toEqual(['first answer', 'swallowed']);
  expect(staleListeners.get()).toEqual([]);
});

test('a delivery without new data is not an update', async () => {
  deliver(ready('same'));
  await setFaults({ ...noFaults, dropEvery: 1 });
  deliver(ready('same'));
  deliver(ready('same'));
  expect(shown).toEqual(['same', 'same', 'same']);
});

test('deliveries are delayed, and keep their order when the fault is switched off', async () => {
  await setFaults({ ...noFaults, slow: 1000 });
  deliver(ready('held back'));
  expect(shown).toEqual([]);
  vi.advanceTimersByTime(400);
  await setFaults(noFaults);
  deliver(ready('later'));
  expect(shown).toEqual([]);
  vi.advanceTimersByTime(600);
  expect(shown).toEqual(['held back', 'later']);
});

test('a delivery is repeated', async () => {
  await setFaults({ ...noFaults, duplicate: true });
  deliver(ready('twice'));
  expect(shown).toEqual(['twice', 'twice']);
  expect(outcomes).toEqual([{ kind: 'repeated', delay: 0 }]);
});

test('faults are refused on a real project', async () => {
  environment.emulators = null;
  await expect(setFaults({ ...noFaults, duplicate: true })).rejects.toThrow('emulators');
  expect(faults.get()).toEqual(noFaults);
  environment.emulators = {};
});
