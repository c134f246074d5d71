/** What an earlier page left unsent, seen from the next one. */
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { update } from './document-write.ts';
import { defineMutation } from './mutation.ts';
import { onRefused, type RefusedWrite } from './refused-writes.ts';
import { runMutation } from './run-mutation.ts';
import { startSettling } from './settle-unsent.ts';
import type { LoggedWrite } from './unsent-log.ts';

const log = vi.hoisted(() => ({
  writes: [] as LoggedWrite[],
  settled: [] as [string, boolean][],
  resumed: [] as string[],
}));
vi.mock('./unsent-log.ts', () => ({
  abandonedWrites: async () => log.writes,
  loggedWrites: () => log.writes,
  refresh() {},
  watchLog() {},
  settleWrite(id: string, isAccepted: boolean) {
    log.writes = log.writes.filter((write) => write.id !== id);
    log.settled.push([id, isAccepted]);
  },
  replaceWrite({ id }: LoggedWrite) {
    log.writes = log.writes.filter((write) => write.id !== id);
    log.resumed.push(id);
  },
}));
const server = vi.hoisted(() => ({
  documents: {} as Record<string, unknown>,
  read: async (path: string) => server.documents[path] ?? null,
}));
vi.mock('#platform/firestore/firestore-client.ts', () => ({
  onClientRestart: () => () => {},
  untilSent: async () => {},
}));
vi.mock('#platform/firestore/read-document.ts', () => ({
  readDocument: (path: string) => server.read(path),
}));
vi.mock('#platform/auth/session.ts', () => ({
  knownSession: async () => {},
  presentUid: () => 'ada',
}));
vi.mock('./run-mutation.ts', () => ({ runMutation: vi.fn(async () => true) }));

const setStatus = {
  target: ({ id }: { id: string }) => `orders/${id}`,
  write: ({ status }: { status: string }) => update({ status }),
};
const input = v.object({ id: v.string(), status: v.string() });
defineMutation({
  ...setStatus,
  input,
  name: 'move',
  isApplied: (stored, { status }, isShown) =>
    isShown || (stored as { was?: string }).was === status,
  explainMissing: async ({ status }) => `Someone else made it ${status}.`,
});
defineMutation({ ...setStatus, input, name: 'place', retry: (send) => send() });

const told: RefusedWrite[] = [];
onRefused((write) => told.push(write));
beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  Object.assign(log, { writes: [], settled: [], resumed: [] });
  server.documents = {};
  server.read = async (path) => server.documents[path] ?? null;
  told.length = 0;
});
afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
});

function aWrite(id: string, extra: Partial<LoggedWrite> = {}): LoggedWrite {
  return {
    id,
    tab: 'gone',
    label: 'x',
    path: 'orders/1',
    target: 'orders/1',
    at: 1,
    title: 'Not moved',
    typed: null,
    trace: { is: { status: 'ready' }, there: [], gone: [], isDeleted: false, exists: false },
    ...extra,
  };
}
const move = { mutation: 'move', input: { id: '1', status: 'ready' } };

async function settle(...writes: LoggedWrite[]) {
  log.writes = writes;
  startSettling(async () => {});
  await vi.advanceTimersByTimeAsync(0);
}

test('what the server’s document shows was accepted', async () => {
  server.documents['orders/1'] = { status: 'ready' };
  await settle(aWrite('a', move));
  expect(log.settled).toEqual([['a', true]]);
  expect(told).toEqual([]);
});

test('so was what only its mutation recognizes', async () => {
  server.documents['orders/1'] = { status: 'completed', was: 'ready' };
  await settle(aWrite('a', move));
  expect(log.settled).toEqual([['a', true]]);
});

test('what is missing is explained by its mutation', async () => {
  server.documents['orders/1'] = { status: 'preparing' };
  await settle(aWrite('a', { ...move, typed: 'No gas' }));
  expect(log.settled).toEqual([['a', false]]);
  expect(told).toEqual([
    {
      path: 'orders/1',
      title: 'Not moved',
      message: 'Someone else made it ready.',
      typed: 'No gas',
    },
  ]);
});

test('what was refused only for now is sent again instead', async () => {
  await settle(aWrite('a', { mutation: 'place', input: { id: '1', status: 'ready' } }));
  expect(log.resumed).toEqual(['a']);
  expect(runMutation).toHaveBeenCalledWith(expect.objectContaining({ name: 'place' }), {
    id: '1',
    status: 'ready',
  });
  expect(told).toEqual([]);
});

test.each([
  ['from before mutations had names', {}],
  ['with a mutation that no longer exists', { mutation: 'gone', input: {} }],
  ['with an input that no longer fits', { mutation: 'place', input: { id: 1 } }],
])('an entry %s is decided by its trace and never sent', async (_, old) => {
  server.documents = { 'orders/1': { status: 'preparing' }, 'orders/2': { status: 'ready' } };
  await settle(aWrite('a', old), aWrite('b', { ...old, target: 'orders/2' }));
  expect(log.settled).toEqual([
    ['a', false],
    ['b', true],
  ]);
  expect(told).toHaveLength(1);
  expect(runMutation).not.toHaveBeenCalled();
});

test('a broken connection decides nothing: the entry waits for the next look', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  server.read = () => Promise.reject(new Error('Away.'));
  await settle(aWrite('a', move));
  expect(log.settled).toEqual([]);
  server.read = async () => ({ status: 'ready' });
  await vi.advanceTimersByTimeAsync(3000);
  expect(log.settled).toEqual([['a', true]]);
});
