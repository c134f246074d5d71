import { beforeEach, expect, test, vi } from 'vitest';
import { TodayReader } from './today-reader.ts';

interface Stored {
  id: string;
  data: { status: string; placedAt: number; updatedAt: number; test?: boolean; total?: number };
}
const server = vi.hoisted(() => ({ orders: [] as Stored[], reads: [] as number[] }));

vi.mock('#platform/firestore/read-page.ts', () => ({
  readPage: async () => ({ entries: server.orders.filter(({ data }) => data.test) }),
}));

vi.mock('#platform/firestore/read-all.ts', () => ({
  countAll: async ({ where }: { where: [string, string, unknown][] }) => {
    const [, , statuses] = where[0] ?? [];
    // The orders that were followed live.
    if (!Array.isArray(statuses)) return 1;
    return server.orders.filter(({ data }) => statuses.includes(data.status)).length;
  },
  sumAll: async () => 963,
  readAll: async function* ({ spec }: { spec: { where: [string, string, { time: number }][] } }) {
    const [field, , { time }] = spec.where[0] ?? ['', '', { time: 0 }];
    const found = server.orders.filter(
      ({ data }) => (field === 'placedAt' ? data.placedAt : data.updatedAt) >= time,
    );
    server.reads.push(found.length);
    yield { entries: found, invalidIds: [] };
  },
}));

const order = (id: string, status: string, updatedAt: number): Stored => ({
  id,
  data: { status, placedAt: 1000, updatedAt },
});

beforeEach(() => {
  server.orders = [order('a', 'pending', 1000), order('b', 'completed', 2000)];
  server.reads = [];
});

test('everything is read once, then only what has changed', async () => {
  const reader = new TodayReader({ from: 1000, to: 90_000 });
  const first = await reader.read();
  expect(first).toMatchObject({ placed: 2, revenue: 963, counts: { pending: 1, completed: 1 } });
  server.orders = [order('a', 'confirmed', 3000), order('b', 'completed', 2000)];
  const second = await reader.read();
  expect(second.counts).toMatchObject({ pending: 0, confirmed: 1 });
  expect(second.orders.map(({ status }) => status)).toEqual(['confirmed', 'completed']);
  // Changes at exactly the last known time are read again.
  expect(server.reads).toEqual([2, 2]);
  await reader.read();
  expect(server.reads).toEqual([2, 2, 1]);
});

test('a deleted order is dropped', async () => {
  const reader = new TodayReader({ from: 1000, to: 90_000 });
  await reader.read();
  server.orders = [order('b', 'completed', 2000)];
  expect((await reader.read()).orders).toHaveLength(1);
});

test('concurrent reads run one after the other', async () => {
  const reader = new TodayReader({ from: 1000, to: 90_000 });
  const [first, second] = await Promise.all([reader.read(), reader.read()]);
  expect(second).toEqual(first);
  expect(server.reads).toEqual([2, 1]);
});

test('test orders of today are in none of its figures', async () => {
  const tested = (id: string, placedAt: number): Stored => ({
    id,
    data: { status: 'completed', placedAt, updatedAt: 2000, test: true, total: 63 },
  });
  server.orders.push(tested('c', 1000));
  const reader = new TodayReader({ from: 1000, to: 90_000 });
  expect(await reader.read()).toMatchObject({
    placed: 2,
    revenue: 900,
    counts: { pending: 1, completed: 1 },
    orders: [{ status: 'pending' }, { status: 'completed', updatedAt: 2000 }],
  });
  // One of another day isn't taken off today's.
  server.orders.pop();
  server.orders.push(order('d', 'completed', 2000), tested('e', 90_000));
  server.orders = server.orders.filter(({ id }) => id !== 'c');
  expect((await reader.read()).revenue).toBe(963);
});
