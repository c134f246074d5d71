import { minute } from '@fireline/domain/time/durations';
import { beforeEach, expect, test, vi } from 'vitest';
import { startReporting } from './latency-reports.ts';
import { emitSnapshotEvent, type SnapshotEvent } from './snapshot-events.ts';

const wrote = vi.hoisted(() => vi.fn(async (_path: string, _data: { latencies: number[] }) => {}));
const page = vi.hoisted(() => ({
  visibilityState: 'visible',
  listeners: [] as (() => void)[],
  addEventListener: (_type: string, listener: () => void) => page.listeners.push(listener),
}));
vi.mock('firebase/firestore', () => ({
  doc: (_db: unknown, path: string) => path,
  setDoc: wrote,
  getDocFromCache: async () => ({ get: () => ({ toMillis: () => Date.now() }) }),
  serverTimestamp: () => 'now',
  Timestamp: { fromMillis: (time: number) => time },
}));
vi.mock('#platform/firestore/firestore-client.ts', () => ({ firestore: async () => ({}) }));
vi.mock('#platform/auth/session.ts', () => ({
  knownSession: async () => ({ status: 'signed-in', uid: 'cook', role: 'kitchen' }),
}));

vi.useFakeTimers({ now: 1_000_000 });
vi.stubGlobal('document', page);
vi.stubGlobal('navigator', { onLine: true });
startReporting();
let version = 0;

beforeEach(() => {
  wrote.mockClear();
  setVisible(true);
});

function setVisible(isVisible: boolean) {
  page.visibilityState = isVisible ? 'visible' : 'hidden';
  for (const listener of page.listeners) listener();
}

/** Delivers an order that was changed `latency` ms ago. */
function deliver(latency: number, overrides: Partial<SnapshotEvent> = {}) {
  version += 1;
  const updatedAt = Date.now() - latency;
  const data = { version, updatedAt };
  const change = { type: 'modified', path: 'orders/one', hasPendingWrites: false } as const;
  emitSnapshotEvent(() => ({
    source: 'query',
    key: 'orders',
    path: 'orders',
    changes: [{ ...change, data: () => data }],
    fromCache: false,
    hasPendingWrites: false,
    receivedAt: Date.now(),
    ...overrides,
  }));
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const latencies = () => wrote.mock.calls.map(([, data]) => data.latencies);

test('the first report measures the clock, and the next one has the latencies collected before', async () => {
  deliver(5000);
  await pass(500);
  deliver(40);
  await pass(30_000);
  expect(latencies()).toEqual([[]]);
  expect(wrote).toHaveBeenCalledWith(
    expect.stringMatching(/^latencyReports\/cook_\d+$/),
    expect.objectContaining({ uid: 'cook', surface: 'kitchen', at: 'now' }),
  );
  await pass(minute);
  expect(latencies()).toEqual([[], [40]]);
});

test('many changes make one report a minute, of limited size', async () => {
  for (let count = 0; count < 100; count += 1) {
    await pass(1000);
    deliver(20 + count);
  }
  await pass(minute);
  expect(wrote.mock.calls.length).toBeLessThanOrEqual(3);
  for (const one of latencies()) expect(one.length).toBeLessThanOrEqual(30);
});

test('changes made or delivered while the page is hidden are not counted', async () => {
  await pass(minute);
  setVisible(false);
  deliver(30);
  await pass(10_000);
  setVisible(true);
  await pass(1000);
  deliver(5000);
  await pass(120_000);
  expect(latencies()).toEqual([]);
  deliver(33);
  await pass(120_000);
  expect(latencies()).toEqual([[33]]);
});

test('other documents are ignored', async () => {
  deliver(30, { key: 'screens', path: 'screens' });
  await pass(1000);
  deliver(30, { key: 'screens', path: 'screens' });
  await pass(120_000);
  expect(latencies()).toEqual([]);
});

test('a refused report loses only its own latencies', async () => {
  wrote.mockRejectedValueOnce(new Error('permission-denied'));
  await pass(1000);
  deliver(30);
  await pass(120_000);
  deliver(31);
  await pass(120_000);
  expect(latencies()).toEqual([[30], [31]]);
});
